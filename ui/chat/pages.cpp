// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/pages.h"

#include "models/views/shared/unreadchats.h"
#include "ui/chat/chatspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

void countUnread(views::Workspace& workspace, QObject* receiver, const std::function<void(qint64)>& then)
{
    views::findUnreadChats(workspace, receiver,
                           [then](const std::vector<views::Row>& chats) { then(std::ssize(chats)); });
}

} // namespace

PageSpec chatsPage(const chat::FileChooser& chooser)
{
    return {
        u"chats"_s,
        QCoreApplication::translate("ChatsPage", "Chats"),
        u"chat"_s,
        [chooser](const PageContext& c, QWidget* p) -> Page* { return new chat::ChatsPage(c, chooser, p); },
        {},
        countUnread};
}

} // namespace karigar::ui
