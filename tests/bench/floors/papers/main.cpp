// SPDX-License-Identifier: GPL-3.0-or-later
// bench-papers: a hundred invoices drawn, and as many bare QPdfWriter pages with the same words in the same
// fonts, in turns. Prints the medians of both in milliseconds. A program of its own, because drawing needs a
// QGuiApplication.
#include "tests/bench/timing.h"
#include "tests/support/samplepaper.h"
#include "ui/print/invoicedocument.h"
#include "ui/print/invoicetext.h"
#include "ui/print/paperfonts.h"

#include <cstdio>
#include <cstdlib>
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace karigar;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPapers = 100;
constexpr int kDotsPerInch = 600;
constexpr int kLine = 140; // dots
constexpr double kPoints = 9;

Invoice paper(int n)
{
    constexpr InvoiceType types[]{InvoiceType::TaxInvoice, InvoiceType::CreditNote, InvoiceType::Receipt};
    Invoice invoice = test::samplePaper(types[n % 3]);
    invoice.number = u"KGI/2627/%1"_s.arg(n, 6, 10, QChar(u'0'));
    return invoice;
}

double draw(int n)
{
    const Invoice invoice = paper(n);
    const bench::Stopwatch watch;
    if (!ui::invoicePdf(invoice))
        std::exit(1);
    return watch.ms();
}

double drawBare(int n)
{
    const QStringList words = ui::invoiceText(paper(n)).all();
    const bench::Stopwatch watch;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    int y = kLine;
    for (const QString& text : words) {
        painter.setFont(ui::paperFont(text, kPoints, y % (4 * kLine) == 0));
        painter.drawText(QPointF(0, y), text);
        y += kLine;
    }
    painter.end();
    return watch.ms();
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    for (int n = 0; n < 6; ++n) { // fonts are loaded once
        draw(n);
        drawBare(n);
    }
    int ours = 0;
    int floor = 0;
    const auto pair = bench::inTurns(
        kPapers, [&] { return draw(ours++); }, [&] { return drawBare(floor++); });
    std::printf("%.6f %.6f\n", pair.ours, pair.floor);
    return 0;
}
