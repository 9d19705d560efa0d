// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/amountwords.h"
#include "models/domain/rules/gstin.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/papernumber.h"
#include "models/domain/rules/placeofsupply.h"
#include "models/domain/rules/sac.h"
#include "models/domain/rules/states.h"
#include "models/domain/rules/taxsplit.h"
#include "tests/domain/world.h"

#include <random>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

const QString kAlphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
const QStringList kReal{u"18AABCU9603R1ZM"_s, u"27AAPFU0939F1ZV"_s, u"29AABCU9603R1ZJ"_s,
                        u"33AAICB5670J2ZI"_s};

} // namespace

TEST(Gstin, realNumbersPass)
{
    for (const QString& gstin : kReal)
        EXPECT_EQ(codeOf(checkGstin(gstin)), u"ok"_s) << qPrintable(gstin);
    EXPECT_EQ(tidyGstin(u" 27 aapfu0939 f1zv "_s), kReal[1]);
    EXPECT_EQ(gstinState(kReal[0]), u"18"_s);
}

TEST(Gstin, everySingleWrongCharacterIsCaught)
{
    for (const QString& gstin : kReal)
        for (qsizetype at = 0; at < gstin.size(); ++at)
            for (const QChar c : kAlphabet) {
                if (c == gstin[at])
                    continue;
                QString wrong = gstin;
                wrong[at] = c;
                EXPECT_NE(codeOf(checkGstin(wrong)), u"ok"_s) << qPrintable(wrong);
            }
}

TEST(Gstin, everySwapOfNeighboursThatKeepsTheFormIsCaught)
{
    for (const QString& gstin : kReal)
        for (qsizetype at = 0; at + 1 < gstin.size(); ++at) {
            if (gstin[at] == gstin[at + 1])
                continue;
            QString wrong = gstin;
            std::swap(wrong[at], wrong[at + 1]);
            EXPECT_NE(codeOf(checkGstin(wrong)), u"ok"_s) << qPrintable(wrong);
        }
}

TEST(Gstin, eachFaultHasItsOwnSentence)
{
    EXPECT_EQ(codeOf(checkGstin({})), u"gstin_length"_s);
    EXPECT_EQ(codeOf(checkGstin(u"27AAPFU0939F1Z"_s)), u"gstin_length"_s);
    EXPECT_EQ(codeOf(checkGstin(u"27AAPFU0939F0ZV"_s)), u"gstin_form"_s) << "no entity 0";
    EXPECT_EQ(codeOf(checkGstin(u"27AAPFU0939F1YV"_s)), u"gstin_form"_s);
    EXPECT_EQ(codeOf(checkGstin(u"27aapfu0939f1zv"_s)), u"gstin_form"_s) << "tidied before, not here";
    EXPECT_EQ(codeOf(checkGstin(u"२7AAPFU0939F1ZV"_s)), u"gstin_form"_s) << "not an ASCII digit";
    EXPECT_EQ(codeOf(checkGstin(u"25AAPFU0939F1ZV"_s)), u"gstin_state"_s);
    EXPECT_EQ(codeOf(checkGstin(u"27AAPFU0939F1ZW"_s)), u"gstin_check"_s);
    EXPECT_TRUE(gstinCheckCharacter(u"27AAPFU0939F1é").isNull());
}

TEST(States, unionTerritoriesWithoutLegislatureUseUtgst)
{
    QStringList territories;
    for (const IndianState& state : indianStates())
        if (usesUtgst(QLatin1String(state.code)))
            territories.append(QLatin1String(state.code));
    EXPECT_EQ(territories.join(u' '), u"04 26 31 35 38 97"_s);
}

TEST(Sac, listsKnowTheirDefaultsAndTheirDates)
{
    EXPECT_TRUE(isWorkshopSac(QLatin1String(kDefaultSac)));
    EXPECT_FALSE(isWorkshopSac(u"998599"_s));
    EXPECT_TRUE(isGstRate(1200, QDate(2025, 9, 21)));
    EXPECT_FALSE(isGstRate(1200, QDate(2025, 9, 22)));
    EXPECT_TRUE(isGstRate(kDefaultRate, QDate(2026, 4, 1)));
    EXPECT_EQ(rateWords(1800), u"18 %"_s);
    EXPECT_EQ(rateWords(250), u"2.5 %"_s);
    EXPECT_EQ(rateWords(25), u"0.25 %"_s);
}

TEST(PlaceOfSupply, everyCase)
{
    for (const bool registered : {false, true})
        for (const bool online : {false, true})
            for (const bool known : {false, true}) {
                const auto place =
                    placeOfSupply({u"08"_s, u"27"_s, known ? u"29"_s : QString(), registered, online});
                if (registered && known)
                    EXPECT_EQ(place, (PlaceOfSupply{u"29"_s, SupplyRule::Recipient}));
                else if (!online)
                    EXPECT_EQ(place, (PlaceOfSupply{u"27"_s, SupplyRule::Performed}));
                else if (known)
                    EXPECT_EQ(place, (PlaceOfSupply{u"29"_s, SupplyRule::OnRecord}));
                else
                    EXPECT_EQ(place, (PlaceOfSupply{u"08"_s, SupplyRule::Supplier}));
            }
    EXPECT_EQ(placeOfSupply({u"08"_s, {}, u"29"_s, false, false}).rule, SupplyRule::Supplier);
}

TEST(PlaceOfSupply, headsOfEveryPairOfStates)
{
    for (const IndianState& from : indianStates())
        for (const IndianState& to : indianStates()) {
            const TaxHeads heads = taxHeads(QLatin1String(from.code), QLatin1String(to.code));
            if (&from != &to)
                EXPECT_EQ(heads, TaxHeads::Igst);
            else
                EXPECT_EQ(heads,
                          usesUtgst(QLatin1String(to.code)) ? TaxHeads::CgstUtgst : TaxHeads::CgstSgst);
        }
}

TEST(TaxSplit, workedSums)
{
    struct Sum {
        qint64 price, taxable, half, halfRound, igst, igstRound;
    };
    for (const Sum& s : {Sum{99900, 84661, 7619, 1, 15239, 0}, Sum{150000, 127119, 11441, -1, 22881, 0},
                         Sum{118000, 100000, 9000, 0, 18000, 0}, Sum{49900, 42288, 3806, 0, 7612, 0},
                         Sum{100, 85, 8, -1, 15, 0}}) {
        const TaxSplit intra = splitInclusive({s.price}, 1800, TaxHeads::CgstSgst);
        EXPECT_EQ(intra, (TaxSplit{{s.taxable}, {s.half}, {s.half}, {0}, {s.halfRound}})) << s.price;
        const TaxSplit inter = splitInclusive({s.price}, 1800, TaxHeads::Igst);
        EXPECT_EQ(inter, (TaxSplit{{s.taxable}, {0}, {0}, {s.igst}, {s.igstRound}})) << s.price;
    }
    EXPECT_EQ(splitInclusive({12345}, 1800, TaxHeads::None).taxable, Money{12345});
}

TEST(TaxSplit, sumsToThePriceForEveryPriceUpToAThousandRupees)
{
    for (const int rate : {500, 1200, 1800, 2800, 4000})
        for (const TaxHeads heads : {TaxHeads::CgstSgst, TaxHeads::Igst})
            for (qint64 price = 0; price <= 100000; ++price) {
                const TaxSplit split = splitInclusive({price}, rate, heads);
                ASSERT_EQ(split.total(), Money{price});
                ASSERT_LE(std::abs(split.roundOff.paise), 1) << price << " at " << rate;
                ASSERT_EQ(split.cgst, split.sgst);
            }
}

TEST(TaxSplit, creditsSumBackHeadByHeadHoweverTheyAreCut)
{
    std::mt19937_64 random(46);
    for (int history = 0; history < 10000; ++history) {
        const auto upTo = [&random](qint64 most) {
            return 1 + static_cast<qint64>(random() % static_cast<quint64>(most));
        };
        const Money total{history % 10 == 0 ? upTo(300) : upTo(kMaxPricePaise * kMaxSeats)};
        const TaxHeads heads = EnumNames<TaxHeads>::table[random() % 4].value;
        const TaxSplit whole = splitInclusive(total, history % 2 == 0 ? 1800 : 500, heads);
        TaxSplit credited;
        while (credited.total() < total) {
            const Money amount{upTo(total.paise - credited.total().paise)};
            const TaxSplit note = creditShare(whole, credited.total(), amount);
            ASSERT_EQ(note.total(), amount);
            ASSERT_LE(std::abs(note.roundOff.paise), 1);
            ASSERT_EQ(note.cgst, note.sgst);
            ASSERT_GE(note.igst.paise, 0);
            ASSERT_TRUE(amount.paise < kMinPricePaise || note.taxable.paise > 0);
            credited = {credited.taxable + note.taxable, credited.cgst + note.cgst, credited.sgst + note.sgst,
                        credited.igst + note.igst, credited.roundOff + note.roundOff};
        }
        ASSERT_EQ(credited, whole) << "history " << history;
    }
}

TEST(AmountInWords, countsInLakhAndCrore)
{
    const std::pair<qint64, const char16_t*> sums[]{
        {0, u"Rupees zero only"},
        {5, u"Rupees zero and five paise only"},
        {150000, u"Rupees one thousand five hundred only"},
        {10000000, u"Rupees one lakh only"},
        {123456789, u"Rupees twelve lakh thirty-four thousand five hundred sixty-seven and eighty-nine paise "
                    u"only"},
        {1000000000, u"Rupees one crore only"},
        {1000000000000, u"Rupees one thousand crore only"},
        {11000, u"Rupees one hundred ten only"},
        {1900, u"Rupees nineteen only"},
        {2000, u"Rupees twenty only"},
        {-150001, u"Minus rupees one thousand five hundred and one paise only"},
    };
    for (const auto& [paise, text] : sums)
        EXPECT_EQ(amountInWords({paise}), QString::fromUtf16(text));
}

TEST(FinancialYear, turnsAtMidnightInIndia)
{
    EXPECT_EQ(financialYear(1774981799000).text(), u"2025-26"_s) << "23:59:59, still 31 March";
    EXPECT_EQ(financialYear(1774981800000).text(), u"2026-27"_s) << "1 April there, 31 March in London";
    EXPECT_EQ(financialYear(1774981800000 + 200 * kDay).first, 2026);
    EXPECT_EQ((FinancialYear{1999}).text(), u"1999-00"_s);
    EXPECT_EQ((FinancialYear{2009}).shortText(), u"0910"_s);
}

TEST(PaperNumber, isShortAndOfAllowedCharacters)
{
    EXPECT_EQ(paperNumber("KGI"_L1, {2026}, 123).value_or(QString()), u"KGI/2627/000123"_s);
    for (const qint64 place : {1LL, 999999LL, 1000000LL, 9999999LL}) {
        const auto number = paperNumber("KGC"_L1, {2099}, place);
        ASSERT_TRUE(number);
        EXPECT_TRUE(isPaperNumber(*number)) << qPrintable(*number);
    }
    EXPECT_EQ(codeOf(paperNumber("KGI"_L1, {2026}, 10000000)), u"series_full"_s);
    EXPECT_EQ(codeOf(paperNumber("KGI"_L1, {2026}, 0)), u"series_full"_s);
    EXPECT_FALSE(isPaperNumber(u"KGI/2627/00000123"_s)) << "seventeen";
    EXPECT_FALSE(isPaperNumber(u"KGI 2627"_s));
    EXPECT_FALSE(isPaperNumber({}));
}

} // namespace karigar::test
