// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/chatdraft.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

constexpr int kPauseMs = 400;

QString keyOf(const Id& channel)
{
    return u"draft:chat:"_s + channel.toText();
}

} // namespace

ChatDraft::ChatDraft(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ChatDraft::keep);
}

ChatDraft::~ChatDraft()
{
    if (m_pause.isActive())
        keep();
}

void ChatDraft::open(const Id& channel)
{
    if (channel == m_channel)
        return;
    if (m_pause.isActive())
        keep();
    m_channel = channel;
    m_text.clear();
    m_ready = false;
    m_workspace.loadNote(keyOf(channel), this, [this, channel](const QString& text) {
        if (channel != m_channel || m_ready)
            return;
        m_text = text;
        m_ready = true;
        Q_EMIT loaded(text);
    });
}

void ChatDraft::setText(const QString& text)
{
    if (m_channel.isNull() || text == m_text)
        return;
    m_text = text;
    m_ready = true;
    m_pause.start();
}

void ChatDraft::keep()
{
    m_pause.stop();
    if (!m_channel.isNull() && m_ready)
        m_workspace.saveNote(keyOf(m_channel), m_text);
}

} // namespace karigar::views
