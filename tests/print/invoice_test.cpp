// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplepaper.h"
#include "ui/print/invoicedocument.h"
#include "ui/print/invoicetext.h"
#include "ui/print/stablepdf.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QJsonDocument>
#include <QPdfDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

using test::samplePaper;

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

class InvoicePdf : public testing::Test {
protected:
    QString write(const Invoice& invoice)
    {
        const QString path = m_folder.filePath(invoiceFileName(invoice));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(invoicePdf(invoice).value_or(QByteArray()));
        return path;
    }
    QString textOf(const Invoice& invoice)
    {
        // Unicode's compatibility form takes ligatures apart.
        return output(u"pdftotext"_s, {u"-layout"_s, write(invoice), u"-"_s})
            .normalized(QString::NormalizationForm_KC);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(InvoicePdf, saysEverythingThatRule46AsksFor)
{
    const QString text = textOf(samplePaper(InvoiceType::TaxInvoice));
    for (const QString& words :
         {u"Tax invoice"_s, u"KGI/2627/000123"_s, u"1 April 2026"_s, u"GSTIN: 08RAMPN1346C1ZE"_s,
          u"State: Rajasthan (08)"_s, u"State: Karnataka (29)"_s, u"999291"_s, u"Place of supply"_s,
          u"Tax payable on reverse charge"_s, u"₹1,27,135.59"_s, u"CGST at 9 %"_s, u"SGST at 9 %"_s,
          u"₹11,442.20"_s, u"Round off"_s, u"₹1,50,020.00"_s, u"Rupees one lakh fifty thousand twenty only"_s,
          u"pay_29QQoUBi66xm2f"_s, u"राव"_s, u"नीलम"_s})
        EXPECT_TRUE(text.contains(words)) << qPrintable(words) << "\n" << qPrintable(text);
}

TEST_F(InvoicePdf, everyTypeFitsOnOnePageAndSaysWhatItIs)
{
    for (const auto& entry : EnumNames<InvoiceType>::table) {
        const Invoice paper = samplePaper(entry.value);
        const QString info = output(u"pdfinfo"_s, {write(paper)});
        EXPECT_TRUE(info.contains(u"Pages:           1"_s));
        const QString text = textOf(paper);
        EXPECT_TRUE(text.contains(invoiceText(paper).heading));
        const bool taxed = paper.saleType() == InvoiceType::TaxInvoice;
        EXPECT_EQ(text.contains(u"CGST"_s), taxed);
        EXPECT_EQ(text.contains(u"no tax is charged"_s), !taxed);
    }
    const QString note = textOf(samplePaper(InvoiceType::CreditNote));
    EXPECT_TRUE(note.contains(u"Tax invoice KGI/2627/000123"_s)) << qPrintable(note);
    EXPECT_TRUE(note.contains(u"1 April 2026"_s)) << "the day of the invoice";
    EXPECT_FALSE(textOf(samplePaper(InvoiceType::Receipt)).contains(u"GSTIN"_s));
}

TEST_F(InvoicePdf, theLongestWordsStayOnThePage)
{
    Invoice paper = samplePaper(InvoiceType::TaxInvoice);
    paper.title = QString(120, u'W');
    paper.supplier.name = paper.recipient.name = u"Wide words "_s.repeated(11);
    paper.supplier.address = paper.recipient.address = u"Mill Lane, "_s.repeated(45);
    EXPECT_TRUE(textOf(paper).contains(u"needs no signature"_s));
}

TEST_F(InvoicePdf, embedsItsFontsAndNamesTitleAndAuthor)
{
    const QString path = write(samplePaper(InvoiceType::TaxInvoice));
    const QStringList fonts = output(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_GE(fonts.size(), 3) << "Latin in two weights and Devanagari";
    for (const QString& font : fonts)
        EXPECT_TRUE(font.contains(u" yes "_s) && font.contains(u"Noto"_s)) << qPrintable(font);
    const QString info = output(u"pdfinfo"_s, {path});
    EXPECT_TRUE(info.contains(u"Tax invoice KGI/2627/000123"_s)) << qPrintable(info);
    EXPECT_TRUE(info.contains(u"Author:          Lakshmi Prajapat"_s)) << qPrintable(info);
    EXPECT_TRUE(output(u"pdfinfo"_s, {u"-meta"_s, path}).contains(u"<rdf:li>Lakshmi Prajapat</rdf:li>"_s));
}

TEST_F(InvoicePdf, carriesItsRecordForPrograms)
{
    const Invoice paper = samplePaper(InvoiceType::CreditNote);
    const QString path = write(paper);
    EXPECT_TRUE(output(u"pdfdetach"_s, {u"-list"_s, path}).contains(u"invoice.json"_s));
    const QString copy = m_folder.filePath(u"copy.json"_s);
    output(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, copy, path});
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    EXPECT_EQ(json.take(u"schema"_s).toString(), u"karigar.invoice/1"_s);
    EXPECT_EQ(fromJson<Invoice>(json), paper);
}

TEST_F(InvoicePdf, isTheSameToTheByteAtAnyTimeAndWhateverWasCreditedSince)
{
    Invoice paper = samplePaper(InvoiceType::TaxInvoice);
    const auto first = invoicePdf(paper);
    ASSERT_TRUE(first);
    QThread::msleep(1100); // PDF dates count seconds
    EXPECT_EQ(invoicePdf(paper), first);
    paper.credited = Money{100};
    EXPECT_EQ(invoicePdf(paper), first);
    paper.total = Money{100};
    EXPECT_NE(invoicePdf(paper), first);
}

TEST_F(InvoicePdf, isTheSameToTheByteInEveryProcess)
{
    const auto here = invoicePdf(samplePaper(InvoiceType::TaxInvoice));
    ASSERT_TRUE(here);
    // Each process seeds its hashes anew, which is what shuffles Qt's objects.
    for (int seed = 1; seed <= 3; ++seed) {
        const QString path = m_folder.filePath(u"%1.pdf"_s.arg(seed));
        QProcess other;
        other.start(QString::fromUtf8(KARIGAR_PAPER_WRITER), {path});
        ASSERT_TRUE(other.waitForFinished());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), *here);
    }
}

TEST_F(InvoicePdf, isShownByQtPdf)
{
    QPdfDocument document;
    ASSERT_EQ(document.load(write(samplePaper(InvoiceType::TaxInvoice))), QPdfDocument::Error::None);
    EXPECT_EQ(document.pageCount(), 1);
    EXPECT_EQ(document.metaData(QPdfDocument::MetaDataField::Author).toString(), u"Lakshmi Prajapat"_s);
    EXPECT_FALSE(document.render(0, QSize(300, 424)).isNull());
}

TEST(StablePdf, refusesWhatIsNoPdfOfQts)
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("%PDF-1.6\n"), QByteArray("startxref\n9999999\n%%EOF"),
          QByteArray("xref\n0 2\n0000000000 65535 f \n0000000001 00000 n \ntrailer\nstartxref\n0\n%%EOF"),
          QByteArray("%PDF\nxref\n0 9\nstartxref\n5\n%%EOF")})
        EXPECT_FALSE(stablePdf(bytes, {}));
    const QByteArray whole = invoicePdf(samplePaper(InvoiceType::Receipt)).value_or(QByteArray());
    EXPECT_TRUE(stablePdf(whole, {})) << "its own output is of the same kind";
    for (qsizetype cut = 1; cut < whole.size(); cut += 997)
        stablePdf(whole.first(cut), {}); // says yes or no, and reads nothing outside
}

} // namespace karigar::ui
