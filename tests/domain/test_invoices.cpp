// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/invoice_support.h"
#include "models/domain/records/invoiceseries.h"
#include "models/domain/rules/papernumber.h"
#include "tests/domain/world.h"

#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

const QString kRajasthan = u"08RAMPN1346C1ZE"_s;
const QString kMaharashtra = u"27AAPFU0939F1ZV"_s;

QJsonObject registered(const QString& gstin = kRajasthan)
{
    return {{"registration"_L1, u"registered"_s},
            {"gstin"_L1, gstin},
            {"legalName"_L1, u"Asha Devi"_s},
            {"address"_L1, u"Kumhar Mohalla, Jaipur 302001"_s},
            {"sac"_L1, u"999291"_s},
            {"rateBasisPoints"_L1, 1800}};
}

/// A world in which bookings of one artisan are paid.
class Invoices : public testing::Test {
protected:
    void SetUp() override { m_service = m_world.addService({.mode = BookingMode::Instant, .seats = 40}); }

    /// Booked, authorised and captured: the booking's id.
    Id sell(int customer = 0, int seats = 1)
    {
        const Id id = m_world.book(m_world.customer(customer), m_service, nextStart(), seats);
        EXPECT_EQ(codeOf(m_world.news(id, "captured"_L1)), u"ok"_s);
        return id;
    }
    Millis nextStart()
    {
        const int n = m_sold++;
        return at(static_cast<int>((m_world.now - kMonday) / kDay) + 2, 10 + n % 4 * 2);
    }
    Invoice paper(const Id& booking)
    {
        const Id payment = m_world.payment(booking).id;
        for (const Invoice& invoice : m_world.facts.all<Invoice>())
            if (invoice.payment == payment && !invoice.isCreditNote())
                return invoice;
        return {};
    }
    template<class Step>
    auto issue(Step step)
    {
        Draft draft(m_world.facts, {named(QString::number(++m_commands)), {}, m_world.now, m_world.now});
        auto result = step(draft);
        if (result)
            m_world.facts.apply(draft.takeChanges());
        return result;
    }
    Result<Invoice> credit(const Id& booking, Money amount, const Id& refundId)
    {
        Refund refund;
        refund.id = refundId;
        refund.payment = m_world.payment(booking).id;
        refund.amount = amount;
        refund.pspId = u"rfnd_1"_s;
        return issue([&](Draft& draft) { return issueCreditNote(draft, refund); });
    }

    World m_world;
    Id m_service;
    int m_sold = 0;
    int m_commands = 0;
};

TaxSplit sum(const TaxSplit& a, const TaxSplit& b)
{
    return {a.taxable + b.taxable, a.cgst + b.cgst, a.sgst + b.sgst, a.igst + b.igst,
            a.roundOff + b.roundOff};
}

} // namespace

TEST_F(Invoices, anUnregisteredArtisansCustomerGetsAReceiptWithoutTax)
{
    const Invoice receipt = paper(sell());
    EXPECT_EQ(receipt.type, InvoiceType::Receipt);
    EXPECT_EQ(receipt.number, u"KGR/2627/000001"_s);
    EXPECT_EQ(receipt.heads, TaxHeads::None);
    EXPECT_EQ(receipt.sums.taxable, Money{150000});
    EXPECT_EQ(receipt.supplier.gstin, QString());
    EXPECT_EQ(receipt.sac, QString());
}

TEST_F(Invoices, aRegisteredArtisansCustomerGetsATaxInvoiceWithWhatRule46AsksFor)
{
    m_world.must(m_world.artisan(), "tax.save"_L1, registered());
    m_world.must(m_world.customer(), "user.save"_L1,
                 {{"name"_L1, u"Ravi"_s}, {"state"_L1, u"29"_s}, {"zone"_L1, u"Asia/Kolkata"_s}});
    const Id booking = sell();
    const Invoice invoice = paper(booking);
    EXPECT_EQ(invoice.type, InvoiceType::TaxInvoice);
    EXPECT_EQ(invoice.number, u"KGI/2627/000001"_s);
    EXPECT_EQ(invoice.supplier,
              (InvoiceParty{u"Asha Devi"_s, {}, u"Kumhar Mohalla, Jaipur 302001"_s, u"08"_s, kRajasthan}));
    EXPECT_EQ(invoice.recipient.state, u"29"_s) << "asked for, because the sale is made through an operator";
    EXPECT_EQ(invoice.placeOfSupply, u"08"_s) << "where the workshop takes place";
    EXPECT_EQ(invoice.supplyRule, SupplyRule::Performed);
    EXPECT_EQ(invoice.sums, (TaxSplit{{127119}, {11441}, {11441}, {0}, {-1}}));
    EXPECT_EQ(invoice.total, m_world.payment(booking).amount);
    EXPECT_EQ(invoice.paymentReference, m_world.payment(booking).pspId);
    EXPECT_EQ(invoice.sac, u"999291"_s);
    EXPECT_FALSE(invoice.reverseCharge);
}

TEST_F(Invoices, aRegisteredCustomerElsewherePaysIntegratedTax)
{
    m_world.must(m_world.artisan(), "tax.save"_L1, registered());
    m_world.must(m_world.customer(), "billing.save"_L1,
                 {{"name"_L1, u"Ravi Exports"_s},
                  {"address"_L1, u"Pune"_s},
                  {"gstin"_L1, kMaharashtra},
                  {"state"_L1, u"08"_s}});
    const Invoice invoice = paper(sell());
    EXPECT_EQ(invoice.recipient, (InvoiceParty{u"Ravi Exports"_s, {}, u"Pune"_s, u"27"_s, kMaharashtra}));
    EXPECT_EQ(invoice.placeOfSupply, u"27"_s);
    EXPECT_EQ(invoice.sums, (TaxSplit{{127119}, {0}, {0}, {22881}, {0}}));
}

TEST_F(Invoices, anExemptSupplierIssuesABillOfSupply)
{
    QJsonObject args = registered();
    args.insert("registration"_L1, u"exempt"_s);
    m_world.must(m_world.artisan(), "tax.save"_L1, args);
    const Invoice bill = paper(sell());
    EXPECT_EQ(bill.type, InvoiceType::BillOfSupply);
    EXPECT_EQ(bill.number, u"KGB/2627/000001"_s);
    EXPECT_EQ(bill.supplier.gstin, kRajasthan);
    EXPECT_EQ(bill.sums.tax(), Money{});
}

TEST_F(Invoices, theSameNewsTwiceIssuesOnce)
{
    const Id booking = sell();
    const auto again = m_world.news(booking, "captured"_L1);
    EXPECT_EQ(codeOf(again), u"ok"_s);
    EXPECT_EQ(m_world.facts.all<Invoice>().size(), 1U);
    const Invoice paperNow = paper(booking);
    EXPECT_EQ(issue([&](Draft& draft) {
                  return issueInvoice(draft, m_world.booking(booking), m_world.payment(booking));
              }),
              paperNow);
    sell();
    EXPECT_EQ(m_world.facts.all<InvoiceSeries>().at(0).last, 2) << "no number was lost";
}

TEST_F(Invoices, numbersBeginAnewWithTheFinancialYearOfIndia)
{
    EXPECT_EQ(paper(sell()).number, u"KGR/2627/000001"_s);
    m_world.now = 1806517800000 - 1; // one millisecond before 1 April 2027 in India
    EXPECT_EQ(paper(sell()).number, u"KGR/2627/000002"_s);
    m_world.now += 1;
    EXPECT_EQ(paper(sell()).number, u"KGR/2728/000001"_s);
}

TEST_F(Invoices, aGstinHasOneSeriesHoweverManyAccountsShareIt)
{
    m_world.must(m_world.artisan(), "tax.save"_L1, registered());
    m_world.must(m_world.otherArtisan(), "tax.save"_L1, registered());
    EXPECT_EQ(paper(sell()).number, u"KGI/2627/000001"_s);
    Booking booking = m_world.booking(sell());
    Payment payment = m_world.payment(booking.id);
    booking.artisan = m_world.otherArtisan().user;
    payment.id = named(u"elsewhere");
    const auto other = issue([&](Draft& draft) { return issueInvoice(draft, booking, payment); });
    ASSERT_TRUE(other);
    EXPECT_EQ(other->number, u"KGI/2627/000003"_s);
}

TEST_F(Invoices, keepWhatTheySayWhenTheArtisanChanges)
{
    m_world.must(m_world.artisan(), "tax.save"_L1, registered());
    const Id booking = sell();
    const Invoice before = paper(booking);
    m_world.must(m_world.artisan(), "tax.save"_L1, {{"registration"_L1, u"unregistered"_s}});
    EXPECT_EQ(paper(booking), before);
    EXPECT_EQ(m_world.facts.get<ArtisanProfile>(m_world.artisan().user).gstin, QString());
    const auto note = credit(booking, {50000}, named(u"r1"));
    ASSERT_TRUE(note);
    EXPECT_EQ(note->supplier.gstin, kRajasthan) << "a note speaks for the supplier of its invoice";
    EXPECT_EQ(note->heads, TaxHeads::CgstSgst);
}

TEST_F(Invoices, creditNotesNameTheirInvoiceAndSumBackToIt)
{
    m_world.must(m_world.artisan(), "tax.save"_L1, registered());
    const Id booking = sell();
    const Invoice invoice = paper(booking);
    TaxSplit credited;
    for (const qint64 amount : {50000, 33333, 66667}) {
        const auto note = credit(booking, {amount}, named(QString::number(amount)));
        ASSERT_TRUE(note);
        EXPECT_EQ(note->type, InvoiceType::CreditNote);
        EXPECT_EQ(note->original, invoice.id);
        EXPECT_EQ(note->originalNumber, invoice.number);
        EXPECT_EQ(note->originalAt, invoice.issuedAt);
        EXPECT_EQ(note->sums.total(), Money{amount});
        EXPECT_EQ(note->placeOfSupply, invoice.placeOfSupply);
        credited = sum(credited, note->sums);
    }
    EXPECT_EQ(credited, invoice.sums);
    EXPECT_EQ(paper(booking).credited, invoice.total);
    const auto again = credit(booking, {50000}, named(u"50000"));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->number, u"KGC/2627/000001"_s) << "the same refund has one note";
    const auto before = m_world.facts.rows().size();
    EXPECT_EQ(codeOf(credit(booking, {1}, named(u"more"))), u"credit_too_large"_s);
    EXPECT_EQ(codeOf(credit(booking, {0}, named(u"none"))), u"credit_too_large"_s);
    EXPECT_EQ(codeOf(credit(booking, {-100}, named(u"less"))), u"credit_too_large"_s);
    EXPECT_EQ(m_world.facts.rows().size(), before);
}

TEST_F(Invoices, aPaymentFromBeforeGetsItsPaperWithItsFirstRefund)
{
    const Id booking = m_world.book(m_world.customer(), m_service, nextStart());
    const auto note = credit(booking, {1000}, named(u"late"));
    ASSERT_TRUE(note);
    EXPECT_EQ(note->originalNumber, paper(booking).number);
}

TEST_F(Invoices, lessCreditNotesAreWhatWasKeptInAnyHistory)
{
    std::mt19937_64 random(34);
    const auto upTo = [&random](qint64 most) {
        return 1 + static_cast<qint64>(random() % static_cast<quint64>(most));
    };
    m_world.must(m_world.artisan(), "tax.save"_L1, registered());
    Booking booking = m_world.booking(sell());
    Payment payment = m_world.payment(booking.id);
    std::map<QString, QSet<QString>> numbers; // by series
    for (int history = 0; history < 10000; ++history) {
        payment.id = Id::derive(booking.id, QString::number(history));
        payment.amount = {upTo(history % 7 == 0 ? 300 : 5000000)};
        m_world.now += upTo(kHour);
        const auto invoice = issue([&](Draft& draft) { return issueInvoice(draft, booking, payment); });
        ASSERT_TRUE(invoice);
        ASSERT_FALSE(numbers[u"I"_s].contains(invoice->number));
        numbers[u"I"_s].insert(invoice->number);
        Money kept = payment.amount;
        Money credited;
        for (qint64 n = upTo(5) - 1; n > 0 && kept.paise > 0; --n) {
            // Sometimes all of it, sometimes more than there is.
            const Money amount{upTo(3) == 1 ? kept.paise : upTo(kept.paise + kept.paise / 10)};
            const auto note = issue([&](Draft& draft) {
                return issueCreditNote(draft, payment.id, Id::derive(payment.id, QString::number(n)), amount,
                                       u"rfnd"_s);
            });
            ASSERT_EQ(note.has_value(), amount <= kept);
            if (!note)
                continue;
            ASSERT_FALSE(numbers[u"C"_s].contains(note->number));
            numbers[u"C"_s].insert(note->number);
            ASSERT_EQ(note->sums.total(), note->total);
            kept = kept - amount;
            credited += note->total;
        }
        ASSERT_EQ(invoice->total - credited, kept);
    }
    for (const InvoiceSeries& series : m_world.facts.all<InvoiceSeries>()) {
        const bool note = series.letters == "KGC"_L1;
        EXPECT_EQ(series.last, numbers[note ? u"C"_s : u"I"_s].size() + (note ? 0 : 1)) << "without a gap";
    }
}

TEST_F(Invoices, compositionIsRefusedWithTheReason)
{
    QJsonObject args = registered();
    args.insert("registration"_L1, u"composition"_s);
    const auto result = m_world.run(m_world.artisan(), "tax.save"_L1, args);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, u"composition"_s);
    EXPECT_TRUE(result.error().message.contains(u"10(2)(d)"_s));
    EXPECT_TRUE(m_world.facts.all<TaxProfile>().empty());

    TaxProfile known; // told to the marketplace by other means
    known.id = m_world.artisan().user;
    known.registration = Registration::Composition;
    m_world.facts.put(known);
    EXPECT_EQ(codeOf(m_world.run(m_world.artisan(), "service.save"_L1,
                                 {{"service"_L1, m_service.toText()},
                                  {"title"_L1, u"Wheel"_s},
                                  {"price"_L1, FieldWriter::encode(Money{1000})}})),
              u"composition"_s);
}

TEST_F(Invoices, badTaxDetailsAreTypedErrorsAndChangeNothing)
{
    const auto with = [](const char* name, const QJsonValue& value) {
        QJsonObject args = registered();
        args.insert(QLatin1String(name), value);
        return args;
    };
    const std::pair<QJsonObject, QString> bad[]{
        {with("gstin", u"08RAMPN1346C1ZF"_s), u"gstin_check"_s},
        {with("gstin", QString()), u"gstin_length"_s},
        {with("legalName", u" "_s), u"bad_text"_s},
        {with("address", QString()), u"bad_text"_s},
        {with("sac", u"1234"_s), u"bad_sac"_s},
        {with("rateBasisPoints", 1700), u"bad_rate"_s},
        {with("state", u"99"_s), u"bad_state"_s},
        {with("rateBasisPoints", u"1800"_s), u"wrong_type"_s},
        {with("registration", u"rich"_s), u"wrong_type"_s},
    };
    for (const auto& [args, code] : bad) {
        const auto result = m_world.run(m_world.artisan(), "tax.save"_L1, args);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, code);
        EXPECT_TRUE(m_world.facts.all<TaxProfile>().empty());
    }
    EXPECT_FALSE(m_world.run(m_world.customer(), "tax.save"_L1, registered()));
    EXPECT_EQ(codeOf(m_world.run(m_world.customer(), "billing.save"_L1,
                                 {{"name"_L1, u"X"_s}, {"address"_L1, u"Y"_s}, {"gstin"_L1, u"27"_s}})),
              u"gstin_length"_s);
    EXPECT_FALSE(m_world.run(m_world.customer(), "billing.save"_L1, {{"gstin"_L1, kMaharashtra}}));
}

} // namespace karigar::test
