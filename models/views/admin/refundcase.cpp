// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/refundcase.h"

#include "models/domain/rules/limits.h"
#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views::admin {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

} // namespace

Result<void> RefundChoice::check(Money amount) const
{
    for (const RefundBlocker blocker : blockers)
        if (refuses(blocker))
            return refuse("blocked"_L1, refundBlockerWords(blocker));
    if (amount.paise < kMinRefundPaise)
        return badInput("refund_too_small"_L1, Words::tr("Say how much goes back: one rupee or more."));
    if (amount > offers.full)
        return refuse("refund_too_large"_L1,
                      Words::tr("More cannot go back than is left: %1.").arg(formatMoney(offers.full)));
    return {};
}

QString RefundChoice::balanceWords(Money amount) const
{
    if (!balance || amount <= *balance)
        return {};
    return Words::tr(
               "The balance at the gateway was %1 %2, which does not carry this. It can be approved; it "
               "fails until money is added, and is then sent again.")
        .arg(formatMoney(*balance), exactWords(balanceAt));
}

RefundCase::RefundCase(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::RefundRequest}, [this] { reload(); }, this))
    , m_money(new BookingRefunds(workspace, this))
    , m_gateway(new GatewayNews(workspace, this))
{
    connect(m_money, &BookingRefunds::changed, this, &RefundCase::tell);
    connect(m_gateway, &GatewayNews::changed, this, &RefundCase::tell);
}

void RefundCase::open(const Id& request)
{
    m_id = request;
    m_request = {};
    m_reloader->reloadNow();
}

void RefundCase::reload()
{
    if (m_id.isNull())
        return;
    const int pass = ++m_pass;
    m_workspace.find(Kind::RefundRequest, m_id, this, [this, pass](const std::optional<Row>& row) {
        if (pass != m_pass)
            return;
        if (!row) {
            Q_EMIT missing();
            return;
        }
        m_request = row->as<RefundRequest>();
        loadEarlier("customer", m_request.customer, &RefundCase::m_ofCustomer);
        loadEarlier("artisan", m_request.artisan, &RefundCase::m_ofArtisan);
        m_money->open(m_request.booking);
    });
}

void RefundCase::loadEarlier(const char* column, const Id& person, EarlierRefunds RefundCase::*into)
{
    const int pass = m_pass;
    m_workspace.list(Query::of(Kind::RefundRequest).equal(column, person), this,
                     [this, pass, into](const std::vector<Row>& rows) {
                         if (pass != m_pass)
                             return;
                         EarlierRefunds earlier;
                         for (const Row& row : rows) {
                             const auto request = row.as<RefundRequest>();
                             if (request.id == m_request.id)
                                 continue;
                             ++earlier.asked;
                             if (request.state != RefundRequestState::Approved)
                                 continue;
                             ++earlier.granted;
                             earlier.sum += request.granted;
                         }
                         this->*into = earlier;
                         tell();
                     });
}

void RefundCase::tell()
{
    const bool ready = m_money->state() == BookingRefunds::State::Ready && !m_request.id.isNull() &&
                       m_money->id() == m_request.booking;
    if (ready && story())
        Q_EMIT loaded();
    else if (m_money->state() == BookingRefunds::State::Missing)
        Q_EMIT missing();
}

RefundChoice RefundCase::choice() const
{
    const auto& payments = m_money->payments();
    RefundChoice choice;
    choice.request = m_request;
    choice.method = m_money->method();
    for (const Payment& payment : payments)
        if (payment.id == m_money->booking().payment)
            choice.pspId = payment.pspId;
    choice.offers = refundOffers(m_money->booking(), payments, m_request.createdAt);
    choice.seen = moneyOf(payments);
    choice.blockers = refundBlockers(payments, m_workspace.now());
    choice.balance = m_gateway->balance();
    choice.balanceAt = m_gateway->balanceAt();
    return choice;
}

} // namespace karigar::views::admin
