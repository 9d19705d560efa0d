// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/pages.h"

#include "models/domain/records/notification.h"
#include "ui/chat/chatspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

// Reading a conversation also reads what announced it, so that this is the number of unread messages.
Query unreadMessages(const views::Person& person)
{
    Query query = Query::of(Kind::Notification);
    query.equal("user", person.id)
        .equal("readAt", qint64(0))
        .equal("topic", QString(enumText(Topic::MessageReceived)));
    return query;
}

} // namespace

PageSpec chatsPage(const chat::FileChooser& chooser)
{
    return {
        u"chats"_s, QCoreApplication::translate("ChatsPage", "Chats"), u"chat"_s,
        [chooser](const PageContext& c, QWidget* p) -> Page* { return new chat::ChatsPage(c, chooser, p); },
        unreadMessages};
}

} // namespace karigar::ui
