// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/filechooser.h"
#include "ui/shell/page.h"

class QStackedLayout;

namespace karigar::views {
class ChatChannelsModel;
}

namespace karigar::ui {
class EmptyState;
class ListDetail;
class RecordList;
} // namespace karigar::ui

namespace karigar::ui::chat {

class Conversation;

/// Everything this person talks about, one conversation for each confirmed booking: the list, and the open
/// one beside it. GUI thread. Object names: channelList, chatsEmpty, chatsSplit, offlineLine; those of the
/// open one: see conversation.h.
class ChatsPage : public Page {
    Q_OBJECT
public:
    ChatsPage(const PageContext& context, const FileChooser& chooser, QWidget* parent);

    /// A channel, or with an empty subject what was open last.
    void open(const QString& subject) override;
    bool goBack() override;

private:
    QWidget* listSide();
    QWidget* detailSide();
    void openRow(const QModelIndex& index, bool write);
    void openChannel(const QString& id);
    void refresh();

    views::ChatChannelsModel* m_model;
    RecordList* m_list;
    Conversation* m_conversation;
    EmptyState* m_nothingChosen;
    ListDetail* m_split;
    EmptyState* m_empty;
    QStackedLayout* m_states = nullptr;
    QStackedLayout* m_detail = nullptr;
    bool m_choosing = false; ///< the list follows the conversation, not the other way round
};

} // namespace karigar::ui::chat
