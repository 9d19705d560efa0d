// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/core/reloader.h"

#include <QTimer>

namespace karigar::views {

namespace {
constexpr int kRestMs = 50;
}

Reloader::Reloader(Workspace& workspace, QSet<Kind> kinds, std::function<void()> reload, QObject* parent)
    : QObject(parent)
    , m_kinds(std::move(kinds))
    , m_reload(std::move(reload))
{
    connect(&workspace, &Workspace::changed, this, &Reloader::onChanged);
}

void Reloader::reloadNow()
{
    m_reload();
}

void Reloader::onChanged(const ChangeSet& changes)
{
    bool ours = changes.wholesale;
    for (const Kind kind : m_kinds)
        ours = ours || changes.kinds.contains(kind);
    if (!ours)
        return;
    if (m_resting) {
        m_again = true;
        return;
    }
    reloadAndRest();
}

void Reloader::reloadAndRest()
{
    m_resting = true;
    m_reload();
    QTimer::singleShot(kRestMs, this, [this] {
        m_resting = false;
        if (std::exchange(m_again, false))
            reloadAndRest();
    });
}

} // namespace karigar::views
