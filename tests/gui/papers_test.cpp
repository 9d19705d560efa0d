// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/invoice.h"
#include "models/domain/records/user.h"
#include "tests/gui/customerstage.h"
#include "ui/papers/paperdialog.h"
#include "ui/papers/paperlist.h"

#include <gtest/gtest.h>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

QString keyOf(CustomerStage& c, const Id& booking)
{
    for (const QJsonObject& doc : c.market.records().all(Kind::Invoice))
        if (doc.value("booking"_L1).toString() == booking.toText())
            return doc.value("number"_L1).toString().replace(u'/', u'-');
    return {};
}

} // namespace

TEST(Papers, OfABookingAreOpenedSavedAndPrinted)
{
    CustomerStage c;
    const Id booking = c.market.booking(u"ananya:confirmed"_s);
    const QString key = keyOf(c, booking);
    ASSERT_FALSE(key.isEmpty());
    const auto page = c.show(u"booking"_s, booking.toText());
    ASSERT_TRUE(waitUntil([&] { return page->shows(u"paperList"_s); }));
    page->shoot(u"booking-papers"_s);
    page->click(u"openPaper_"_s + key);
    auto* dialog = page->named<ui::PaperDialog>(u"paperDialog"_s);
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->pdf().startsWith("%PDF-1.6"));
    dialog->close();
    const int before = c.printed;
    page->named<QToolButton>(u"printPaper_"_s + key)->click();
    EXPECT_EQ(c.printed, before + 1);
    const QTemporaryDir folder;
    c.saveAs = folder.filePath(u"paper.pdf"_s);
    page->named<QToolButton>(u"savePaper_"_s + key)->click();
    EXPECT_TRUE(QFile::exists(c.saveAs));
    EXPECT_TRUE(page->said().join(u' ').contains(u"paper.pdf"_s));
    c.saveAs = folder.filePath(u"nowhere/paper.pdf"_s);
    page->named<QToolButton>(u"savePaper_"_s + key)->click();
    ASSERT_EQ(page->failures().size(), 1);
    EXPECT_EQ(page->failures().front().code, u"not_saved"_s);
}

TEST(Papers, OfABookingThatWasNotPaidTakeNoRoom)
{
    CustomerStage c;
    const auto page = c.show(u"booking"_s, c.market.booking(u"ananya:requested"_s).toText());
    EXPECT_FALSE(page->shows(u"paperList"_s));
}

TEST(Billing, AGstinIsCheckedAsItIsTypedAndSaysTheState)
{
    CustomerStage c;
    const auto page = c.show(u"account"_s, {});
    page->type(u"billingGstinField"_s, u"27AAPFU0939F1ZW"_s);
    EXPECT_TRUE(page->words().contains(u"does not match the others"_s));
    auto* save = page->named<QPushButton>(u"saveBillingButton"_s);
    EXPECT_FALSE(save->isEnabled());
    page->named<QLineEdit>(u"billingGstinField"_s)->clear();
    page->type(u"billingGstinField"_s, u"27aapfu0939f1zv"_s);
    EXPECT_EQ(page->named<QComboBox>(u"billingStateField"_s)->currentData().toString(), u"27"_s);
    page->type(u"billingNameField"_s, u"Rao Exports"_s);
    page->click(u"saveBillingButton"_s);
    EXPECT_TRUE(waitUntil([&] { return page->words().contains(u"Please give the address"_s); }));
    page->named<QPlainTextEdit>(u"billingAddressField"_s)->setPlainText(u"4 MG Road, Pune"_s);
    page->shoot(u"account-billing"_s);
    page->click(u"saveBillingButton"_s);
    const auto details = [&] { return c.market.records().get<User>(c.market.ananya).billing; };
    ASSERT_TRUE(waitUntil([&] { return !details().gstin.isEmpty(); }));
    EXPECT_EQ(details(),
              (BillingDetails{u"Rao Exports"_s, u"27AAPFU0939F1ZV"_s, u"4 MG Road, Pune"_s, u"27"_s}));
    EXPECT_TRUE(waitUntil([&] { return !save->isEnabled(); })) << "saved, nothing is edited";
}

} // namespace karigar::test
