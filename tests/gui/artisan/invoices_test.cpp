// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/taxprofile.h"
#include "tests/gui/artisan/stage.h"
#include "ui/papers/paperdialog.h"
#include "ui/shared/combobox.h"
#include "ui/shared/recordlist.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

void choose(PageStage& page, Registration registration)
{
    auto* box = page.named<ui::ComboBox>(u"registrationChoice"_s);
    box->setCurrentIndex(box->findData(static_cast<int>(registration)));
}

ui::PaperDialog* dialogOf(PageStage& page)
{
    return page.named<ui::PaperDialog>(u"paperDialog"_s);
}

} // namespace

TEST(InvoicesPage, ListsEveryPaperAndSavesThemAsATable)
{
    ArtisanStage a;
    PageStage& page = a.open(u"invoices"_s);
    int papers = 0;
    for (const QJsonObject& doc : a.market.records().all(Kind::Invoice))
        papers += doc.value("artisan"_L1).toString() == a.market.lakshmi.toText() ? 1 : 0;
    ASSERT_GT(papers, 0);
    auto* list = page.named<ui::RecordList>(u"invoiceList"_s);
    EXPECT_EQ(list->model()->rowCount(), papers);
    EXPECT_TRUE(page.named<QLabel>(u"invoicesSum"_s)->text().contains(u"kept"_s));
    page.shoot(u"artisan-invoices"_s);

    a.savePath = a.folder() + u"/invoices.csv"_s;
    page.click(u"exportInvoicesButton"_s);
    QFile file(a.savePath);
    ASSERT_TRUE(waitUntil([&] { return file.exists(); }));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    EXPECT_EQ(lines.size(), papers + 1);
    EXPECT_TRUE(lines.at(0).startsWith("\xef\xbb\xbf\"number\",\"type\""));
    EXPECT_TRUE(lines.at(1).startsWith("\"KGR/2627/000001\",\"receipt\"")) << lines.at(1).constData();
}

TEST(InvoicesPage, OpensAPaperAndSavesIt)
{
    ArtisanStage a;
    PageStage& page = a.open(u"invoices"_s);
    auto* list = page.named<ui::RecordList>(u"invoiceList"_s);
    Q_EMIT list->opened(list->model()->index(0, 0));
    list->selectRow(0);
    page.click(u"openInvoiceButton"_s);
    auto* dialog = dialogOf(page);
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->pdf().startsWith("%PDF"));
    a.savePath = a.folder() + u"/paper.pdf"_s;
    dialog->findChild<QPushButton*>(u"savePaperButton"_s)->click();
    QFile file(a.savePath);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), dialog->pdf());
}

TEST(InvoicesPage, ChecksTheGstinAsItIsTypedAndSaves)
{
    ArtisanStage a;
    PageStage& page = a.open(u"invoices"_s);
    choose(page, Registration::Registered);
    page.type(u"gstinField"_s, u"08 RAMPN 1346 C1ZF"_s);
    EXPECT_TRUE(page.words().contains(u"does not match the others"_s)) << qPrintable(page.words());
    EXPECT_FALSE(page.named<QPushButton>(u"saveTaxButton"_s)->isEnabled());
    page.shoot(u"artisan-tax-wrong"_s);
    page.named<QLineEdit>(u"gstinField"_s)->clear();
    page.type(u"gstinField"_s, u"08RAMPN1346C1ZE"_s);
    page.named<QLineEdit>(u"legalNameField"_s)->clear();
    page.click(u"saveTaxButton"_s);
    EXPECT_TRUE(waitUntil([&] { return page.words().contains(u"Please give the legal name"_s); }));
    page.type(u"legalNameField"_s, u"Lakshmi Prajapat"_s);
    page.named<QPlainTextEdit>(u"taxAddressField"_s)->setPlainText(u"14 Kumhar Mohalla, Jaipur"_s);
    page.click(u"saveTaxButton"_s);
    ASSERT_TRUE(waitUntil([&] { return !a.record<TaxProfile>(a.market.lakshmi).gstin.isEmpty(); }));
    const auto saved = a.record<TaxProfile>(a.market.lakshmi);
    EXPECT_EQ(saved.registration, Registration::Registered);
    EXPECT_EQ(saved.state, u"08"_s);
    EXPECT_EQ(saved.rateBasisPoints, 1800);
    page.click(u"previewPaperButton"_s);
    ASSERT_TRUE(dialogOf(page));
    EXPECT_TRUE(dialogOf(page)->windowTitle().contains(u"Tax invoice"_s));
    EXPECT_FALSE(dialogOf(page)->findChild<QPushButton*>(u"savePaperButton"_s)) << "it is only an example";
}

TEST(InvoicesPage, SaysWhyCompositionCannotBeListed)
{
    ArtisanStage a;
    PageStage& page = a.open(u"invoices"_s);
    choose(page, Registration::Composition);
    EXPECT_TRUE(page.shows(u"compositionReason"_s));
    EXPECT_FALSE(page.named<QPushButton>(u"saveTaxButton"_s)->isEnabled());
    page.shoot(u"artisan-tax-composition"_s);
}

TEST(ArtisanBooking, HasItsPapers)
{
    ArtisanStage a;
    PageStage& page = a.open(u"bookings"_s, a.market.booking(u"ananya:confirmed"_s).toText());
    ASSERT_TRUE(waitUntil([&] { return page.shows(u"paperList"_s); }));
    page.shoot(u"artisan-booking-papers"_s);
}

} // namespace karigar::test
