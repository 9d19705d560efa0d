// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receiptdocument.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

Receipt sample()
{
    Receipt receipt;
    receipt.number = u"K3V9TZ41"_s;
    receipt.customer = u"अनन्या राव"_s;
    receipt.artisan = u"Lakshmi Prajapat"_s;
    receipt.workshop = u"नीलम ब्लू पॉटरी"_s;
    receipt.place = u"Jaipur, Rajasthan"_s;
    receipt.title = u"A private day at the kiln"_s;
    receipt.when = u"Sat 21 Nov, 10:00–17:00 2026"_s;
    receipt.where = u"Jaipur"_s;
    receipt.seats = 20;
    receipt.unitPrice = Money::rupees(61728);
    receipt.total = Money::rupees(1234560);
    receipt.refunded = Money{5};
    receipt.method = u"UPI"_s;
    receipt.reference = u"pay_29QQoUBi66xm2f"_s;
    receipt.order = u"order_9A33XWu170gUtm"_s;
    receipt.paidOn = u"Wednesday 18 November 2026, 10:00"_s;
    return receipt;
}

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

class ReceiptPdf : public testing::Test {
protected:
    void SetUp() override
    {
        m_path = m_folder.filePath(u"receipt.pdf"_s);
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(ReceiptDocument(sample()).toPdf());
    }
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace

TEST_F(ReceiptPdf, SaysAmountsTheIndianWay)
{
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, m_path, u"-"_s});
    EXPECT_TRUE(text.contains(u"₹12,34,560.00"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"₹12,34,559.95"_s)) << "after the refund";
    EXPECT_TRUE(text.contains(u"pay_29QQoUBi66xm2f"_s));
    EXPECT_TRUE(text.contains(u"राव"_s)) << "Devanagari survives as text";
}

TEST_F(ReceiptPdf, EmbedsItsFontsAndNamesTitleAndAuthor)
{
    const QStringList fonts = output(u"pdffonts"_s, {m_path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_GE(fonts.size(), 2) << "Latin and Devanagari";
    for (const QString& font : fonts)
        EXPECT_TRUE(font.contains(u" yes "_s)) << qPrintable(font);
    const QString info = output(u"pdfinfo"_s, {m_path});
    EXPECT_TRUE(info.contains(u"Receipt K3V9TZ41: A private day at the kiln"_s)) << qPrintable(info);
    EXPECT_TRUE(info.contains(u"Pages:           1"_s));
    EXPECT_TRUE(output(u"pdfinfo"_s, {u"-meta"_s, m_path}).contains(u"<rdf:li>Lakshmi Prajapat</rdf:li>"_s));
}

} // namespace karigar::ui
