// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplepaper.h"

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

constexpr Millis kNewYear = 1774981800000; // 1 April 2026, midnight in India
constexpr Millis kHour = 3600000;

void describe(Invoice& paper)
{
    paper.supplier = {u"Lakshmi Prajapat"_s, u"नीलम ब्लू पॉटरी"_s, u"14 Kumhar Mohalla, Jaipur 302001"_s,
                      u"08"_s, u"08RAMPN1346C1ZE"_s};
    paper.recipient = {u"अनन्या राव"_s, {}, u"4 MG Road, Bengaluru 560001"_s, u"29"_s, {}};
    paper.title = u"A private day at the kiln"_s;
    paper.place = u"Jaipur"_s;
    paper.zone = u"Asia/Kolkata"_s;
    paper.startAt = kNewYear + 9 * 24 * kHour + 10 * kHour;
    paper.endAt = paper.startAt + 7 * kHour;
    paper.seats = 20;
    paper.unitPrice = Money::rupees(7501);
    paper.total = Money::rupees(150020);
    paper.method = u"upi"_s;
    paper.paymentReference = u"pay_29QQoUBi66xm2f"_s;
    paper.paidAt = kNewYear;
    paper.customerName = u"अनन्या राव"_s;
    paper.artisanName = u"Lakshmi Prajapat"_s;
}

void tax(Invoice& paper)
{
    paper.sac = u"999291"_s;
    paper.rate = 1800;
    paper.heads = TaxHeads::CgstSgst;
    paper.placeOfSupply = u"08"_s;
    paper.supplyRule = SupplyRule::Performed;
}

} // namespace

Invoice samplePaper(InvoiceType type)
{
    const bool note = type == InvoiceType::CreditNote;
    Invoice paper;
    const Id seed = Id::derive(Id(), u"paper");
    for (Id* id : {&paper.artisan, &paper.customer, &paper.booking, &paper.payment, &paper.id})
        *id = Id::derive(seed, QString::number(id - &paper.id));
    paper.type = type;
    describe(paper);
    paper.number = u"KGI/2627/000123"_s;
    paper.issuedAt = kNewYear;
    if (type == InvoiceType::TaxInvoice || note)
        tax(paper);
    if (type == InvoiceType::BillOfSupply)
        paper.sac = u"999291"_s;
    if (type == InvoiceType::Receipt)
        paper.supplier.gstin.clear();
    paper.sums = splitInclusive(paper.total, paper.rate, paper.heads);
    if (!note)
        return paper;
    paper.refund = Id::derive(seed, u"refund");
    paper.original = paper.payment;
    paper.originalType = InvoiceType::TaxInvoice;
    paper.originalNumber = paper.number;
    paper.originalAt = paper.issuedAt;
    paper.refundReference = u"rfnd_9A33XWu170gUtm"_s;
    paper.number = u"KGC/2627/000007"_s;
    paper.issuedAt = kNewYear + 5 * 24 * kHour;
    paper.total = Money::rupees(50000);
    paper.sums = creditShare(paper.sums, {}, paper.total);
    return paper;
}

} // namespace karigar::test
