// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstpaint.h"

#include "app/client.h"
#include "app/localworkspace.h"
#include "app/personsession.h"

#include <cstdio>
#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <QWindow>

namespace karigar::app {

namespace {

// Waits for the paint of the whole window that follows the first idle moment of the workspace.
class Announcer : public QObject {
public:
    Announcer(QWidget* window, LocalWorkspace& workspace)
        : QObject(window)
        , m_window(window)
    {
        connect(&workspace, &LocalWorkspace::idle, this, &Announcer::onFilled, Qt::SingleShotConnection);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // Either handles a paint of everything and brings it to the screen, so speak right after it.
        const bool paints =
            watched == m_window ? event->type() == QEvent::UpdateRequest : event->type() == QEvent::Expose;
        if (paints && m_window->windowHandle()->isExposed() && !std::exchange(m_spoken, true))
            QTimer::singleShot(0, this, [] {
                std::puts("first-paint");
                std::fflush(stdout);
            });
        return false;
    }

private:
    void onFilled()
    {
        m_window->winId(); // the window may be about to be shown: its handle hears when it is exposed
        m_window->installEventFilter(this);
        m_window->windowHandle()->installEventFilter(this);
        m_window->update();
    }

    QWidget* m_window;
    bool m_spoken = false;
};

} // namespace

void announceFirstPaint(Client& client)
{
    new Announcer(client.window(), client.session()->workspace());
}

} // namespace karigar::app
