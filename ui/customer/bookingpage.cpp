// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/bookingpage.h"

#include "models/calendarfiles/bookingevent.h"
#include "models/views/core/timewords.h"
#include "models/views/customer/bookingview.h"
#include "models/views/customer/bookingwords.h"
#include "models/views/customer/policydates.h"
#include "models/views/shared/bookingdeliveries.h"
#include "models/views/shared/cancellation.h"
#include "ui/bookings/changepanel.h"
#include "ui/bookings/timelinesteps.h"
#include "ui/customer/looks.h"
#include "ui/customer/pictureview.h"
#include "ui/customer/pricelines.h"
#include "ui/customer/refundlink.h"
#include "ui/customer/statestack.h"
#include "ui/papers/paperlist.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/recordroles.h"
#include "ui/shared/sectionheader.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"
#include "ui/shared/timeline.h"
#include "ui/shell/cancelpanel.h"
#include "ui/shell/offlineline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr QSize kPicture(200, 140);
constexpr int kSideWidth = 360;
} // namespace

BookingPage::BookingPage(const PageContext& context, const CustomerDoors& doors, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_doors(doors)
    , m_view(new views::BookingView(context.workspace, this))
    , m_deliveries(new views::BookingDeliveries(context.workspace, this))
    , m_states(new StateStack(SkeletonView::Shape::Page, buildContent()))
    , m_missing(
          new EmptyState(Icon::Bookings, tr("This booking is not here"),
                         tr("It may belong to another account, or has not arrived on this device yet.")))
{
    m_missing->setObjectName(u"bookingMissing"_s);
    m_states->addWidget(m_missing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);
    connectButtons();
}

QWidget* BookingPage::buildContent()
{
    auto* column = new ContentColumn(u"bookingColumn"_s, tr("Booking"));
    m_question = new Banner(Banner::Kind::Warn, u"withdrawQuestion"_s, {});
    m_question->setAction(tr("Withdraw it"));
    m_question->setDismissible();
    m_question->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k24);
    row->addWidget(buildLeft(), 1);
    row->addWidget(buildRight());
    column->content()->addWidget(
        new OfflineLine(m_context.workspace, tr("Everything about this booking is kept here.")));
    column->content()->addWidget(buildHead());
    column->content()->addWidget(m_question);
    m_cancelPanel = new CancelPanel(m_context.workspace, Party::Customer);
    column->content()->addWidget(m_cancelPanel);
    m_changePanel = new ChangePanel(m_context.workspace);
    column->content()->addWidget(m_changePanel);
    column->content()->addLayout(row);
    column->content()->addStretch(1);
    return column;
}

QWidget* BookingPage::buildHead()
{
    m_picture = new PictureView(m_context.pictures, tr("The workshop"));
    m_picture->setFixedSize(kPicture);
    m_chip = chipFor(views::lookOf(BookingState::Held));
    m_chip->setObjectName(u"bookingState"_s);
    m_waiting = new StateChip(Icon::Waiting, tr("waiting"), Tone::Warn);
    m_waiting->setObjectName(u"bookingWaiting"_s);
    m_title = label({}, TextSize::Heading);
    m_title->setObjectName(u"bookingTitle"_s);
    m_when = strongLabel({});
    m_step = label({}, TextSize::Body, Ink::Muted);
    m_step->setObjectName(u"bookingNextStep"_s);
    m_pay = new Button(Button::Kind::Primary, u"payBookingButton"_s, {}, Icon::Lock);
    m_chat = new Button(Button::Kind::Primary, u"chatButton"_s, {}, Icon::Chat);
    m_withdraw = new Button(Button::Kind::Quiet, u"withdrawBookingButton"_s, tr("Withdraw"), Icon::Undo);
    m_saveIcs = new Button(Button::Kind::Quiet, u"saveCalendarFileButton"_s, tr("Save calendar file…"),
                           Icon::Calendar);
    m_cancel = new Button(Button::Kind::Quiet, u"cancelBookingButton"_s, tr("Cancel the booking"), Icon::X);
    auto* chips = new QHBoxLayout;
    chips->addWidget(m_chip);
    chips->addWidget(m_waiting);
    chips->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    for (Button* button : {m_pay, m_chat, m_withdraw, m_saveIcs, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::k4);
    words->addLayout(chips);
    words->addWidget(m_title);
    words->addWidget(m_when);
    words->addWidget(m_step);
    words->addSpacing(space::k8);
    words->addStretch(1);
    words->addLayout(buttons);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k24);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return head;
}

QWidget* BookingPage::buildLeft()
{
    m_timeline = new Timeline;
    m_timeline->setObjectName(u"bookingTimeline"_s);
    auto* card = new Card;
    card->content()->setSpacing(space::k12);
    card->content()->addWidget(new SectionHeader(tr("What happened")));
    card->content()->addWidget(m_timeline);
    card->content()->addStretch(1);
    return card;
}

QWidget* BookingPage::buildRight()
{
    m_artisan = strongLabel({});
    m_place = label({}, TextSize::Body, Ink::Muted);
    m_note = label({});
    m_profile = new Button(Button::Kind::Secondary, u"artisanButton"_s, tr("See the artisan"), Icon::Person);
    auto* people = new Card;
    people->content()->addWidget(new SectionHeader(tr("With")));
    for (QWidget* part : std::initializer_list<QWidget*>{m_artisan, m_place, m_note})
        people->content()->addWidget(part);
    people->content()->addWidget(m_profile, 0, Qt::AlignLeft);

    m_price = new KeyValueTable;
    m_paymentChip = chipFor(views::lookOf(PaymentState::Created));
    m_paymentChip->setObjectName(u"bookingPayment"_s);
    m_paymentWords = label({}, TextSize::Caption, Ink::Muted);
    m_policy = label({}, TextSize::Caption, Ink::Muted);
    m_receipt = new Button(Button::Kind::Secondary, u"receiptButton"_s, tr("See the receipt"), Icon::Receipt);
    auto* header = new SectionHeader(tr("Payment"));
    header->addAction(m_paymentChip);
    auto* money = new Card;
    money->content()->setSpacing(space::k12);
    for (QWidget* part : std::initializer_list<QWidget*>{header, m_price, m_paymentWords, m_policy})
        money->content()->addWidget(part);
    money->content()->addWidget(m_receipt, 0, Qt::AlignLeft);
    m_refund = new RefundLink(m_context.workspace);
    money->content()->addWidget(m_refund);
    m_papers = new PaperList(m_context.workspace, {m_doors.chooseFile, m_doors.print});
    money->content()->addWidget(m_papers);

    auto* side = new QWidget;
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k16);
    column->addWidget(people);
    column->addWidget(money);
    column->addStretch(1);
    return side;
}

void BookingPage::connectButtons()
{
    connect(m_papers, &PaperList::failed, this, &Page::failed);
    connect(m_papers, &PaperList::listed, this, &BookingPage::refreshReceipt);
    connect(m_papers, &PaperList::said, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    connect(m_view, &views::BookingView::changed, this, &BookingPage::refresh);
    connect(m_deliveries, &views::BookingDeliveries::changed, this, &BookingPage::refresh);
    connect(m_view, &views::BookingView::failed, this, &Page::failed);
    connect(m_view, &views::BookingView::withdrawn, this,
            [this] { Q_EMIT said(tr("Withdrawn. Nothing is charged."), {}); });
    connect(m_view, &views::BookingView::payHere, this,
            [this](const QString& url) { m_doors.openUrl(QUrl(url)); });
    connect(m_pay, &QPushButton::clicked, m_view, &views::BookingView::askForPaymentPage);
    connect(m_chat, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({u"chats"_s, m_view->booking().id.toText()});
    });
    connect(m_profile, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({u"artisan"_s, m_view->booking().artisan.toText()});
    });
    connect(m_receipt, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({u"receipt"_s, m_view->booking().id.toText()});
    });
    connect(m_refund, &RefundLink::wanted, this, [this] {
        Q_EMIT goTo({u"refund"_s, m_view->booking().id.toText()});
    });
    connect(m_withdraw, &QPushButton::clicked, this, &BookingPage::askWithdraw);
    connect(m_saveIcs, &QPushButton::clicked, this, &BookingPage::saveCalendarFile);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_cancelPanel->start(m_view->booking().id); });
    connect(m_changePanel, &ChangePanel::said, this,
            [this](const QString& words) { Q_EMIT said(words, {}); });
    connect(m_changePanel, &ChangePanel::payHere, this,
            [this](const QString& url) { m_doors.openUrl(QUrl(url)); });
    connect(m_cancelPanel, &CancelPanel::said, this,
            [this](const QString& words) { Q_EMIT said(words, {}); });
    connect(m_cancelPanel, &CancelPanel::kept, this, [this] { m_cancel->setFocus(); });
    connect(m_question, &Banner::triggered, this, [this] {
        m_question->hide();
        m_view->withdraw();
    });
}

void BookingPage::open(const QString& subject)
{
    m_question->hide();
    m_cancelPanel->hide();
    m_deliveries->open(Id::fromText(subject).value_or(Id()));
    m_changePanel->setBooking(Id::fromText(subject).value_or(Id()));
    const Id booking = Id::fromText(subject).value_or(Id());
    m_view->open(booking);
    m_refund->setBooking(booking);
    m_papers->showFor("booking", booking);
}

// Money is reserved, and a withdrawn request cannot come back: this one asks first.
void BookingPage::askWithdraw()
{
    const Booking& b = m_view->booking();
    m_question->setMessage(
        Banner::Kind::Warn,
        b.state == BookingState::Requested
            ? tr("Withdraw the request for %1? The reserved %2 become free again; the time may go to "
                 "somebody else.")
                  .arg(views::momentWords(b.startAt, b.zone), formatMoneyShort(b.total))
            : tr("Let go of %1? Nothing was charged; the time may go to somebody else.")
                  .arg(views::momentWords(b.startAt, b.zone)));
    m_question->show();
    m_question->setFocus();
}

void BookingPage::saveCalendarFile()
{
    const Booking& booking = m_view->booking();
    const auto saved = saveBytes(m_doors.chooseFile, this, ics::fileNameOf(booking),
                                 ics::bookingFile(booking, ics::Side::Customer));
    if (!saved)
        Q_EMIT failed(saved.error());
    else if (!saved->isEmpty())
        Q_EMIT said(tr("Saved as %1.").arg(*saved), {});
}

void BookingPage::refresh()
{
    using State = views::BookingView::State;
    if (m_view->state() == State::Loading) {
        m_states->showLoading();
        return;
    }
    if (m_view->state() == State::Missing) {
        m_states->showInstead(m_missing);
        return;
    }
    refreshHead();
    refreshTimeline();
    refreshMoney();
    m_states->showContent();
}

void BookingPage::refreshHead()
{
    const Booking& b = m_view->booking();
    m_picture->setPicture(b.picture);
    setChip(m_chip, views::lookOf(b.state));
    m_waiting->setVisible(m_view->isWaiting());
    m_title->setText(b.serviceTitle);
    m_when->setText(u"%1 · %2"_s.arg(views::spanWords(b.startAt, b.endAt, b.zone), views::guestsOf(b)));
    m_when->setToolTip(views::exactWords(b.startAt, b.zone));
    m_step->setText(views::nextStepOf(b, m_context.workspace.now()));
    m_pay->setVisible(m_view->canPay());
    m_pay->setText(tr("Pay %1").arg(formatMoneyShort(b.total)));
    m_chat->setVisible(m_view->hasChannel());
    m_chat->setText(tr("Write to %1").arg(b.artisanName));
    m_withdraw->setVisible(m_view->canWithdraw());
    if (!m_view->canWithdraw())
        m_question->hide();
    m_cancel->setVisible(views::Cancellation::offers(b, Party::Customer, m_context.workspace.now()));
    m_artisan->setText(b.artisanName);
    const ArtisanProfile& artisan = m_view->artisan();
    m_place->setText(b.place.isEmpty() ? tr("by video") : u"%1, %2"_s.arg(artisan.workshop, b.place));
    m_note->setVisible(!b.note.isEmpty());
    m_note->setText(tr("Your note: “%1”").arg(b.note));
}

void BookingPage::refreshTimeline()
{
    const Booking& b = m_view->booking();
    const Millis now = m_context.workspace.now();
    const views::TimelineReader reader{Party::Customer, m_context.workspace.person().id, now, {}};
    m_timeline->setSteps(timelineSteps(views::bookingTimeline(b, m_deliveries->all(), reader), b.zone, now));
}

void BookingPage::refreshMoney()
{
    const Booking& b = m_view->booking();
    const Payment& payment = m_view->payment();
    fillPriceLines(*m_price, b);
    if (payment.refunding.paise > 0)
        m_price->addAmount(tr("On its way back"), -payment.refunding.paise);
    if (payment.refunded.paise > 0)
        m_price->addAmount(tr("Refunded"), -payment.refunded.paise);
    setChip(m_paymentChip, views::lookOf(payment.state));
    QStringList words;
    if (!payment.failure.isEmpty())
        words.append(payment.failure);
    if (payment.state == PaymentState::Authorized)
        words.append(payment.captureWanted ? tr("The amount is being collected.")
                                           : tr("The amount is reserved, not collected."));
    if (!payment.pspId.isEmpty())
        words.append(tr("Payment reference %1").arg(payment.pspId));
    m_paymentWords->setVisible(!words.isEmpty());
    m_paymentWords->setText(words.join(u'\n'));
    const bool ahead = views::isOpen(b.state) || b.state == BookingState::Confirmed;
    m_policy->setVisible(ahead);
    m_policy->setText(
        tr("If you cancel: %1")
            .arg(views::policyDates(b.policy, b.startAt, b.zone, m_context.workspace.now()).join(u' ')));
    refreshReceipt();
}

// Once there is a numbered paper, the receipt from before there were any would only be a second one.
void BookingPage::refreshReceipt()
{
    m_receipt->setVisible(m_view->hasReceipt() && m_papers->isLoaded() && m_papers->count() == 0);
}

} // namespace karigar::ui
