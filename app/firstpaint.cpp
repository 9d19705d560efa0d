// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstpaint.h"

#include "app/client.h"
#include "app/localworkspace.h"
#include "app/personsession.h"

#include <cstdio>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace karigar::app {

namespace {

// Waits for the paint of the whole window that follows the first idle moment of the workspace.
class Announcer : public QObject {
public:
    Announcer(QWidget* window, LocalWorkspace& workspace)
        : QObject(window)
        , m_window(window)
    {
        connect(&workspace, &LocalWorkspace::idle, this, [this] {
            if (std::exchange(m_filled, true))
                return;
            m_window->installEventFilter(this);
            m_window->update();
        });
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        // The backing store reaches the screen when the update request is done, so speak right after it.
        if (event->type() == QEvent::UpdateRequest && !std::exchange(m_spoken, true))
            QTimer::singleShot(0, this, [] {
                std::puts("first-paint");
                std::fflush(stdout);
            });
        return false;
    }

private:
    QWidget* m_window;
    bool m_filled = false;
    bool m_spoken = false;
};

} // namespace

void announceFirstPaint(Client& client)
{
    new Announcer(client.window(), client.session()->workspace());
}

} // namespace karigar::app
