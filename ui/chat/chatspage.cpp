// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatspage.h"

#include "models/views/shared/chatchannelsmodel.h"
#include "ui/chat/conversation.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/listdetail.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/skeletonview.h"
#include "ui/shell/offlineline.h"
#include "ui/style/tokens.h"

#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::chat {

ChatsPage::ChatsPage(const PageContext& context, const FileChooser& chooser, QWidget* parent)
    : Page(parent)
    , m_model(new views::ChatChannelsModel(context.workspace, this))
    , m_list(new RecordList(u"channelList"_s, tr("Conversations"), 3, this))
    , m_conversation(new Conversation(context.workspace, chooser, this))
    , m_nothingChosen(new EmptyState(Icon::Chat, tr("Choose a conversation"),
                                     tr("What you have talked about stands beside the list."), this))
    , m_empty(new EmptyState(Icon::Chat, tr("No conversations yet"),
                             tr("A conversation starts by itself when a booking is confirmed. Then the two "
                                "of you can arrange everything here."),
                             this))
{
    m_empty->setObjectName(u"chatsEmpty"_s);
    m_list->setModel(m_model);
    m_split = new ListDetail(u"chatsSplit"_s, listSide(), detailSide(), this);
    auto* skeleton = new SkeletonView(SkeletonView::Shape::List, this);
    m_states = new QStackedLayout;
    for (QWidget* state : std::initializer_list<QWidget*>{skeleton, m_split, m_empty})
        m_states->addWidget(state);
    skeleton->start();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* offline =
        new OfflineLine(context.workspace, tr("Everything can be read; what you write is sent later."), this);
    offline->keepPageMargins();
    column->addWidget(offline);
    column->addLayout(m_states, 1);

    connect(m_model, &views::ChatChannelsModel::loaded, this, &ChatsPage::refresh);
    connect(m_list, &RecordList::currentRowChanged, this, [this](const QModelIndex& index) {
        // Beside the list a conversation follows the keys; alone on the page it waits to be opened.
        if (!m_choosing && index.isValid() && m_split->isBeside())
            openRow(index, false);
    });
    connect(m_list, &RecordList::opened, this, [this](const QModelIndex& index) { openRow(index, true); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { openRow(index, false); });
    connect(m_conversation, &Conversation::openBookingWanted, this, [this](const Id& booking) {
        Q_EMIT goTo({u"bookings"_s, booking.toText()});
    });
    connect(m_conversation, &Conversation::trayWanted, this, [this] { Q_EMIT goTo({u"tray"_s, {}}); });
    connect(m_conversation, &Conversation::failed, this, &Page::failed);
    connect(m_conversation, &Conversation::missing, this, [this] {
        m_detail->setCurrentWidget(m_nothingChosen);
        m_split->showList();
    });
}

QWidget* ChatsPage::listSide()
{
    auto* side = new QWidget(this);
    side->setFocusProxy(m_list);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    column->addWidget(m_list);
    return side;
}

QWidget* ChatsPage::detailSide()
{
    auto* side = new QWidget(this);
    m_detail = new QStackedLayout(side);
    m_detail->addWidget(m_nothingChosen);
    m_detail->addWidget(m_conversation);
    return side;
}

void ChatsPage::open(const QString& subject)
{
    if (!subject.isEmpty())
        openChannel(subject);
}

bool ChatsPage::goBack()
{
    if (m_split->isBeside() || m_list->isVisible())
        return false;
    m_split->showList();
    return true;
}

void ChatsPage::openRow(const QModelIndex& index, bool write)
{
    openChannel(index.data(views::RecordRole::Id).toString());
    if (write)
        m_conversation->focusInput();
}

void ChatsPage::openChannel(const QString& id)
{
    const auto channel = Id::fromText(id);
    if (!channel)
        return;
    m_detail->setCurrentWidget(m_conversation);
    m_conversation->open(*channel);
    m_split->showDetail();
    refresh();
}

void ChatsPage::refresh()
{
    if (!m_model->isLoaded())
        return;
    const bool any = m_model->size() > 0;
    m_states->setCurrentWidget(any ? static_cast<QWidget*>(m_split) : m_empty);
    const int row = m_model->find(m_conversation->channel().toText());
    if (row < 0 || m_list->currentIndex().row() == row)
        return;
    m_choosing = true;
    m_list->selectRow(row);
    m_choosing = false;
}

} // namespace karigar::ui::chat
