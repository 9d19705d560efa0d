// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/refundpage.h"

#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/refundreview.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/bookingrefunds.h"
#include "models/views/shared/refundactions.h"
#include "ui/customer/looks.h"
#include "ui/customer/refundanswer.h"
#include "ui/customer/refundform.h"
#include "ui/customer/statestack.h"
#include "ui/papers/paperlist.h"
#include "ui/refunds/refundtrack.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/text.h"
#include "ui/shell/offlineline.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {

RefundPage::RefundPage(const PageContext& context, const CustomerDoors& doors, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_view(new views::BookingRefunds(context.workspace, this))
    , m_actions(new views::RefundActions(context.workspace, this))
    , m_form(new RefundForm(context, doors.choosePictures ? PictureChooser(doors.choosePictures)
                                                          : nativePictureChooser()))
    , m_answer(new RefundAnswer(context, doors.choosePictures ? PictureChooser(doors.choosePictures)
                                                              : nativePictureChooser()))
    , m_papers(new PaperList(context.workspace, {doors.chooseFile, doors.print}))
    , m_states(new StateStack(SkeletonView::Shape::Page, buildContent()))
    , m_missing(
          new EmptyState(Icon::Refund, tr("This booking is not here"),
                         tr("It may belong to another account, or has not arrived on this device yet.")))
{
    m_missing->setObjectName(u"refundMissing"_s);
    m_states->addWidget(m_missing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);
    connectParts();
}

QWidget* RefundPage::buildContent()
{
    auto* column = new ContentColumn(u"refundColumn"_s, tr("Refund"));
    m_disputed = new Banner(Banner::Kind::Warn, u"refundDisputed"_s, {});
    m_disputed->hide();
    m_tracks = new QVBoxLayout;
    m_tracks->setSpacing(space::k16);
    column->content()->setSpacing(space::k16);
    column->content()->addWidget(
        new OfflineLine(m_context.workspace, tr("You can ask now; it is sent when there is a network.")));
    for (QWidget* part : std::initializer_list<QWidget*>{buildHead(), m_disputed, m_form, m_answer})
        column->content()->addWidget(part);
    column->content()->addLayout(m_tracks);
    column->content()->addWidget(m_papers);
    column->content()->addStretch(1);
    return column;
}

QWidget* RefundPage::buildHead()
{
    m_title = label({}, TextSize::Heading);
    m_title->setObjectName(u"refundTitle"_s);
    m_when = label({}, TextSize::Body, Ink::Muted);
    m_money = new KeyValueTable;
    m_money->setObjectName(u"refundMoney"_s);
    m_whyNot = label({}, TextSize::Caption, Ink::Muted);
    m_whyNot->setObjectName(u"refundWhyNot"_s);
    m_ask = new Button(Button::Kind::Primary, u"askRefundButton"_s, tr("Ask for a refund"), Icon::Refund);
    m_booking =
        new Button(Button::Kind::Quiet, u"refundBookingButton"_s, tr("See the booking"), Icon::Bookings);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_ask);
    buttons->addWidget(m_booking);
    buttons->addStretch(1);
    auto* card = new Card;
    card->content()->setSpacing(space::k12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_when, m_money, m_whyNot})
        card->content()->addWidget(part);
    card->content()->addLayout(buttons);
    return card;
}

void RefundPage::connectParts()
{
    connect(m_view, &views::BookingRefunds::changed, this, &RefundPage::refresh);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_form->start(m_view->id(), m_view->left());
        m_ask->hide();
    });
    connect(m_booking, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({u"booking"_s, m_view->id().toText()});
    });
    connect(m_form, &RefundForm::asked, m_actions, &views::RefundActions::ask);
    connect(m_form, &RefundForm::cancelled, this, &RefundPage::refreshMoney);
    connect(m_answer, &RefundAnswer::answered, m_actions, &views::RefundActions::answer);
    connect(m_answer, &RefundAnswer::withdrawn, m_actions, &views::RefundActions::withdraw);
    connect(m_answer, &RefundAnswer::failed, this, &Page::failed);
    connect(m_actions, &views::RefundActions::done, this, [this](const QString& words) {
        m_form->finish();
        m_answer->clear();
        Q_EMIT said(words, {});
    });
    connect(m_actions, &views::RefundActions::failed, this, [this](const Error& error) {
        if (m_form->isVisible())
            m_form->showError(error);
        else
            Q_EMIT failed(error);
    });
    connect(m_papers, &PaperList::failed, this, &Page::failed);
    connect(m_papers, &PaperList::said, this, [this](const QString& words) { Q_EMIT said(words, {}); });
}

void RefundPage::open(const QString& subject)
{
    const Id booking = Id::fromText(subject).value_or(Id());
    if (booking != m_view->id())
        m_form->finish();
    m_view->open(booking);
    m_papers->showFor("booking", booking);
}

void RefundPage::refresh()
{
    if (m_view->state() == views::BookingRefunds::State::Loading)
        return m_states->showLoading();
    if (m_view->state() == views::BookingRefunds::State::Missing)
        return m_states->showInstead(m_missing);
    refreshMoney();
    refreshTracks();
    m_states->showContent();
}

void RefundPage::refreshMoney()
{
    const Booking& booking = m_view->booking();
    m_title->setText(booking.serviceTitle);
    m_when->setText(u"%1 · %2"_s.arg(booking.artisanName,
                                     views::spanWords(booking.startAt, booking.endAt, booking.zone)));
    const MoneySeen seen = moneyOf(m_view->payments());
    const Money disputed = m_view->disputed();
    m_money->clear();
    m_money->addAmount(tr("Paid"), seen.captured.paise);
    if (seen.refunded.paise > 0)
        m_money->addAmount(tr("Gone back"), -seen.refunded.paise);
    if (seen.refunding.paise > 0)
        m_money->addAmount(tr("On its way back"), -seen.refunding.paise);
    if (disputed.paise > 0)
        m_money->addAmount(tr("Contested by your bank"), -disputed.paise);
    m_money->addTotal(tr("Can still go back"), m_view->left().paise);
    m_disputed->setVisible(disputed.paise > 0);
    m_disputed->setMessage(Banner::Kind::Warn,
                           tr("Your bank contests %1 of this payment. Until that is decided it can only come "
                              "back through your bank.")
                               .arg(formatMoney(disputed)));
    const auto* open = m_view->openStory();
    const auto blockers = refundBlockers(m_view->payments(), m_context.workspace.now());
    const bool blocked = !blockers.empty() && refuses(blockers.front());
    m_ask->setVisible(!open && !blocked && !m_form->isVisible());
    m_whyNot->setVisible(!open && blocked);
    m_whyNot->setText(blocked ? refundBlockerWords(blockers.front()) : QString());
    m_answer->setRequest(open ? &*open->request : nullptr);
    m_form->setLeft(m_view->left());
    if (open && m_form->isVisible())
        m_form->finish();
}

void RefundPage::refreshTracks()
{
    clearLayout(m_tracks);
    for (const views::RefundStory& story : m_view->stories())
        m_tracks->addWidget(
            new RefundTrack(m_context, story, m_view->method(), views::RefundReader::Customer));
}

} // namespace karigar::ui
