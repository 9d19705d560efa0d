// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/conversation.h"

#include "models/domain/rules/bookingmachine.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/chatdraft.h"
#include "models/views/shared/chatthread.h"
#include "ui/chat/outgoingfile.h"
#include "ui/chat/picturedialog.h"
#include "ui/chat/talkview.h"
#include "ui/chat/thumbnails.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/hairline.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/messageinput.h"
#include "ui/shared/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace karigar::ui::chat {

Conversation::Conversation(views::Workspace& workspace, const FileChooser& chooser, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_chooser(chooser)
    , m_thread(new views::ChatThread(workspace, this))
    , m_draft(new views::ChatDraft(workspace, this))
    , m_thumbnails(new Thumbnails(workspace, this))
    , m_talk(new TalkView(u"chatView"_s, tr("Messages"), *m_thumbnails, this))
    , m_writing(label({}, TextSize::Caption, Ink::Muted, this))
    , m_input(new MessageInput(u"messageInput"_s, this))
{
    setObjectName(u"conversation"_s);
    m_writing->setObjectName(u"writingLine"_s);
    m_writing->setContentsMargins(space::k24, 0, space::k16, space::k4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header());
    column->addWidget(new Hairline(this));
    column->addWidget(m_talk, 1);
    column->addWidget(m_writing);
    column->addWidget(m_input);
    renameInput();
    refreshWriting();

    connect(m_thread, &views::ChatThread::headChanged, this, &Conversation::refreshHead);
    connect(m_thread, &views::ChatThread::writingChanged, this, &Conversation::refreshWriting);
    connect(m_thread, &views::ChatThread::missing, this, &Conversation::missing);
    connect(m_thread, &views::ChatThread::failed, this, &Conversation::failed);
    connect(m_thread, &views::ChatThread::linesChanged, this, [this] {
        m_talk->setLines(m_thread->lines());
        readIfLookedAt();
    });
    connect(m_talk, &ChatView::olderWanted, m_thread, &views::ChatThread::loadOlder);
    connect(m_talk, &ChatView::refusedOpened, this, &Conversation::trayWanted);
    connect(m_talk, &ChatView::imageOpened, this, &Conversation::openFile);
    connect(m_input, &MessageInput::sent, this, &Conversation::send);
    connect(m_input, &MessageInput::attachClicked, this, &Conversation::attach);
    connect(m_input, &MessageInput::edited, this, [this] {
        if (m_fillingDraft)
            return;
        m_draft->setText(m_input->text());
        if (!m_input->text().isEmpty())
            m_thread->sayWriting();
    });
    connect(m_draft, &views::ChatDraft::loaded, this, [this](const QString& text) {
        m_fillingDraft = true;
        m_input->setText(text);
        m_fillingDraft = false;
    });
}

QWidget* Conversation::header()
{
    auto* head = new QWidget(this);
    m_avatar = new Avatar({}, 40, head);
    m_name = label({}, TextSize::Title, Ink::Normal, head);
    m_name->setObjectName(u"conversationTitle"_s);
    m_about = new ElidedLabel({}, head);
    m_about->setProperty("muted", true);
    setTextSize(m_about, TextSize::Caption);
    m_openBooking =
        new Button(Button::Kind::Secondary, u"openBookingButton"_s, tr("Open booking"), Icon::Bookings, head);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_about);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::k24, space::k12, space::k24, space::k12);
    row->setSpacing(space::k12);
    row->addWidget(m_avatar);
    row->addLayout(words, 1);
    row->addWidget(m_openBooking);
    connect(m_openBooking, &QPushButton::clicked, this, [this] { Q_EMIT openBookingWanted(m_thread->id()); });
    return head;
}

void Conversation::renameInput()
{
    // The names under which scripts and tests know the parts of the one message input of this page.
    m_input->findChild<QPlainTextEdit*>()->setObjectName(u"messageField"_s);
    m_input->findChild<Button*>()->setObjectName(u"sendButton"_s);
    auto* attach = m_input->findChild<IconButton*>();
    attach->setObjectName(u"attachButton"_s);
    attach->setName(tr("Attach pictures or a PDF file"));
}

void Conversation::open(const Id& channel)
{
    if (channel == m_thread->id())
        return readIfLookedAt();
    m_fillingDraft = true;
    m_input->setText({});
    m_fillingDraft = false;
    m_draft->open(channel);
    m_talk->startAfresh();
    m_thread->open(channel);
    refreshWriting();
}

const Id& Conversation::channel() const
{
    return m_thread->id();
}

void Conversation::focusInput()
{
    m_input->findChild<QPlainTextEdit*>()->setFocus();
}

void Conversation::refreshHead()
{
    m_avatar->setPerson(m_thread->otherPerson());
    m_name->setText(m_thread->otherPerson());
    QString about = m_thread->channel().title;
    if (const auto& booking = m_thread->booking())
        about = tr("%1 · %2 · %3")
                    .arg(about, views::spanWords(booking->startAt, booking->endAt, booking->zone),
                         bookingStateLabel(booking->state));
    m_about->setFullText(about);
}

void Conversation::refreshWriting()
{
    // The line keeps its height, so that the talk does not jump when somebody starts to write.
    m_writing->setText(m_thread->isOtherWriting() ? tr("%1 is writing…").arg(m_thread->otherPerson())
                                                  : u" "_s);
}

void Conversation::readIfLookedAt()
{
    if (isVisible() && window()->isActiveWindow())
        m_thread->markRead();
}

void Conversation::send(const QString& text)
{
    m_draft->setText({});
    m_draft->keep();
    m_thread->send(text);
    m_thread->markRead(); // who answers has read
}

void Conversation::attach()
{
    const Id channel = m_thread->id();
    for (const QString& path : m_chooser.open(this))
        prepareFile(path, this, [this, channel](const Result<OutgoingFile>& file) {
            if (!file) {
                Q_EMIT failed(file.error());
                return;
            }
            m_workspace.attach(
                file->bytes, file->mime, this, [this, channel, file = *file](const Result<QString>& sha) {
                    if (!sha)
                        Q_EMIT failed(sha.error());
                    else
                        m_thread->sendTo(channel, {}, {{*sha, file.name, file.mime, file.bytes.size()}});
                });
        });
}

void Conversation::openFile(const QString& lineId)
{
    const views::ChatLine* line = m_talk->line(lineId);
    if (!line)
        return;
    m_workspace.attachment(line->file.sha, this, [this, file = line->file](const QByteArray& bytes) {
        if (bytes.isEmpty()) {
            Q_EMIT failed(
                {ErrorDomain::Network, u"file_not_here"_s,
                 tr("“%1” has not arrived on this device yet. Try again when you are online.").arg(file.name),
                 true});
        } else if (file.mime.startsWith("image/"_L1)) {
            auto* dialog = new PictureDialog(file.name, bytes, m_chooser, this);
            connect(dialog, &PictureDialog::failed, this, &Conversation::failed);
            dialog->open();
        } else if (const auto saved = saveCopy(m_chooser, this, file.name, bytes); !saved) {
            Q_EMIT failed(saved.error());
        }
    });
}

bool Conversation::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate)
        readIfLookedAt();
    return QWidget::event(event);
}

void Conversation::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readIfLookedAt();
}

void Conversation::hideEvent(QHideEvent* event)
{
    m_draft->keep();
    QWidget::hideEvent(event);
}

} // namespace karigar::ui::chat
