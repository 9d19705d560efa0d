// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/invoicedocument.h"

#include "ui/print/invoicetext.h"
#include "ui/print/paperfonts.h"
#include "ui/print/pdfpaper.h"

#include <array>
#include <QJsonDocument>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

// In millimetres of an A4 page.
constexpr double kLeft = 18;
constexpr double kRight = 192;
constexpr double kMiddle = 108;
constexpr double kSums = 112;
constexpr double kGap = 1.2;

struct TableColumn {
    double from;
    double to;
    Qt::Alignment side;
};
constexpr std::array kColumns{TableColumn{kLeft, 100, Qt::AlignLeft}, TableColumn{102, 118, Qt::AlignLeft},
                              TableColumn{118, 132, Qt::AlignRight}, TableColumn{133, 161, Qt::AlignRight},
                              TableColumn{162, kRight, Qt::AlignRight}};

/// Writes into boxes on the page and says how far down they reached.
class Sheet {
public:
    explicit Sheet(QPainter& painter)
        : m_painter(painter)
    {
    }

    double write(const QString& text, double from, double to, double top, double points, bool strong = false,
                 const QColor& ink = Qt::black, Qt::Alignment side = Qt::AlignLeft)
    {
        if (text.isEmpty())
            return top;
        m_painter.setFont(paperFont(text, points, strong));
        m_painter.setPen(ink);
        const QRectF box(dots(from), dots(top), dots(to - from), dots(200));
        QRectF used;
        m_painter.drawText(box, static_cast<int>(side | Qt::AlignTop) | Qt::TextWordWrap, text, &used);
        return top + used.height() / dots(1) + kGap;
    }

    void rule(double top, double weight)
    {
        m_painter.setPen(QPen(Qt::black, dots(weight)));
        m_painter.drawLine(QPointF(dots(kLeft), dots(top)), QPointF(dots(kRight), dots(top)));
    }

private:
    static double dots(double mm) { return mm * kPaperDotsPerInch / 25.4; }

    QPainter& m_painter;
};

double drawHead(Sheet& sheet, const InvoiceText& text)
{
    double left = sheet.write(text.heading, kLeft, kMiddle, 18, 22, true);
    double right = 20;
    for (const PaperLine& line : text.head) {
        sheet.write(line.label, kMiddle, 128, right, 9, false, Qt::darkGray);
        right = sheet.write(line.value, 128, kRight, right, 9, line.strong);
    }
    const double end = std::max(left, right) + 3;
    sheet.rule(end, 0.4);
    return end + 5;
}

double drawParty(Sheet& sheet, const PaperParty& party, double from, double to, double top)
{
    top = sheet.write(party.role, from, to, top, 8, false, Qt::darkGray);
    top = sheet.write(party.name, from, to, top, 11, true);
    for (const QString& line : party.lines)
        top = sheet.write(line, from, to, top, 9);
    return top;
}

double drawParties(Sheet& sheet, const InvoiceText& text, double top)
{
    const double left = drawParty(sheet, text.supplier, kLeft, kMiddle - 6, top);
    const double right = drawParty(sheet, text.recipient, kMiddle, kRight, top);
    const double end = std::max(left, right) + 3;
    sheet.rule(end, 0.15);
    return end + 4;
}

double drawFacts(Sheet& sheet, const InvoiceText& text, double top)
{
    for (const PaperLine& line : text.facts) {
        sheet.write(line.label, kLeft, 72, top, 9, false, Qt::darkGray);
        top = sheet.write(line.value, 72, kRight, top, 9);
    }
    return top + 4;
}

double drawTable(Sheet& sheet, const InvoiceText& text, double top)
{
    sheet.rule(top, 0.4);
    double end = top + 2;
    double row = 0;
    for (size_t i = 0; i < kColumns.size(); ++i)
        row = std::max(row, sheet.write(text.columns[static_cast<qsizetype>(i)], kColumns[i].from,
                                        kColumns[i].to, end, 8, false, Qt::darkGray, kColumns[i].side));
    sheet.rule(row + 1, 0.15);
    row += 3;
    for (size_t i = 0; i < kColumns.size(); ++i)
        end = std::max(end, sheet.write(text.cells[static_cast<qsizetype>(i)], kColumns[i].from,
                                        kColumns[i].to, row, 10, i == 0, Qt::black, kColumns[i].side));
    end = sheet.write(text.detail, kLeft, kRight, end, 8, false, Qt::darkGray);
    sheet.rule(end + 2, 0.15);
    return end + 5;
}

double drawSums(Sheet& sheet, const InvoiceText& text, double top)
{
    for (const PaperLine& line : text.sums) {
        if (line.strong)
            top += 1.5;
        const double points = line.strong ? 13 : 9;
        sheet.write(line.label, kSums, 150, top, points, line.strong);
        top = sheet.write(line.value, 140, kRight, top, points, line.strong, Qt::black, Qt::AlignRight);
    }
    top = sheet.write(text.words, kLeft, kRight, top + 3, 9);
    sheet.rule(top + 3, 0.4);
    return top + 7;
}

void drawAll(QPainter& painter, const InvoiceText& text)
{
    Sheet sheet(painter);
    double top = drawHead(sheet, text);
    top = drawParties(sheet, text, top);
    top = drawFacts(sheet, text, top);
    top = drawTable(sheet, text, top);
    top = drawSums(sheet, text, top);
    for (const QString& note : text.notes)
        top = sheet.write(note, kLeft, kRight, top, 8, false, Qt::darkGray);
}

} // namespace

QByteArray invoiceJson(const Invoice& invoice)
{
    Invoice frozen = invoice;
    frozen.credited = {};
    QJsonObject json = toJson(frozen);
    json.remove("credited"_L1);
    json.insert("schema"_L1, "karigar.invoice/1"_L1);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<QByteArray> invoicePdf(const Invoice& invoice)
{
    const InvoiceText text = invoiceText(invoice);
    const PdfInfo info{u"%1 %2"_s.arg(text.heading, invoice.number), invoice.supplier.name, invoice.title,
                       invoice.issuedAt};
    const PdfAttachment copy{u"invoice.json"_s, invoiceJson(invoice), u"application/json"_s};
    return drawPdf(info, QPageSize::A4, copy, [&text](QPainter& painter) { drawAll(painter, text); });
}

QString invoiceFileName(const Invoice& invoice)
{
    QString name = invoice.number;
    return name.replace(u'/', u'-') + u".pdf"_s;
}

} // namespace karigar::ui
