// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receiptdocument.h"

#include "ui/print/paperfonts.h"
#include "ui/print/pdfpaper.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

constexpr double kMargin = 14; // mm
constexpr double kA5Width = 148;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

/// A pen that goes down the page, in millimetres of an A5 page.
class Column {
public:
    Column(QPainter& painter, double widthMm)
        : m_painter(painter)
        , m_scale(widthMm / kA5Width)
    {
    }

    void skip(double mm) { m_y += mm; }
    void rule(double weight)
    {
        m_painter.setPen(QPen(Qt::black, dots(weight)));
        m_painter.drawLine(QPointF(dots(kMargin), dots(m_y)), QPointF(dots(kA5Width - kMargin), dots(m_y)));
    }
    void write(const QString& text, double points, bool strong = false, const QColor& ink = Qt::black)
    {
        const QRectF box = place(0);
        m_painter.setFont(paperFont(text, points * m_scale, strong));
        m_painter.setPen(ink);
        QRectF used;
        m_painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        m_y += used.height() / dots(1) + 0.6;
    }
    void line(const QString& left, const QString& right, double points = 9, bool strong = false)
    {
        m_painter.setFont(paperFont(left + right, points * m_scale, strong));
        m_painter.setPen(strong ? Qt::black : Qt::darkGray);
        m_painter.drawText(place(0), Qt::AlignLeft | Qt::AlignTop, left);
        m_painter.setPen(Qt::black);
        QRectF used;
        m_painter.drawText(place(42), Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap, right, &used);
        m_y += used.height() / dots(1) + 1.4;
    }

private:
    double dots(double mm) const { return mm * m_scale * kPaperDotsPerInch / 25.4; }
    QRectF place(double indent) const
    {
        return {dots(kMargin + indent), dots(m_y), dots(kA5Width - 2 * kMargin - indent), dots(60)};
    }
    QPainter& m_painter;
    double m_scale;
    double m_y = 14;
};

void head(Column& page, const Receipt& r)
{
    page.write(u"Karigar"_s, 9, true, Qt::darkGray);
    page.write(Words::tr("Receipt"), 22, true);
    page.line(Words::tr("Receipt number"), r.number);
    page.line(Words::tr("Paid on"), r.paidOn);
    page.skip(2);
    page.rule(0.4);
    page.skip(4);
}

void parties(Column& page, const Receipt& r)
{
    page.line(Words::tr("Received from"), r.customer);
    page.line(Words::tr("For"), r.workshop.isEmpty() ? r.artisan : u"%1, %2"_s.arg(r.artisan, r.workshop));
    page.line(QString(), r.place);
    if (!r.gstin.isEmpty())
        page.line(Words::tr("GSTIN"), r.gstin);
    page.skip(2);
    page.rule(0.2);
    page.skip(4);
}

void workshop(Column& page, const Receipt& r)
{
    page.write(r.title, 12, true);
    page.write(r.when, 9);
    page.write(r.where, 9, false, Qt::darkGray);
    page.skip(3);
    if (r.privateGroup)
        page.line(Words::tr("Private group of up to %n guest(s)", nullptr, r.seats),
                  formatMoney(r.unitPrice));
    else
        page.line(Words::tr("%n guest(s)", nullptr, r.seats) + u" × "_s + formatMoney(r.unitPrice),
                  formatMoney(r.unitPrice * r.seats));
    if (r.refunded.paise > 0)
        page.line(Words::tr("Refunded"), formatMoney(-r.refunded));
    page.skip(1);
    page.rule(0.4);
    page.skip(2.5);
    page.line(r.refunded.paise > 0 ? Words::tr("Paid after refund") : Words::tr("Total paid"),
              formatMoney(r.total - r.refunded), 14, true);
    page.skip(3);
}

void foot(Column& page, const Receipt& r)
{
    page.line(Words::tr("Payment method"), r.method);
    page.line(Words::tr("Payment reference"), r.reference);
    page.line(Words::tr("Order"), r.order);
    page.skip(4);
    page.rule(0.2);
    page.skip(3);
    page.write(
        r.gstin.isEmpty()
            ? Words::tr("The artisan is not registered for GST; no tax is charged on this workshop. This "
                        "receipt was made "
                        "by Karigar on behalf of the artisan.")
            : Words::tr(
                  "All prices include taxes. This receipt was made by Karigar on behalf of the artisan."),
        7.5, false, Qt::darkGray);
}

} // namespace

ReceiptDocument::ReceiptDocument(Receipt receipt, QPageSize::PageSizeId size)
    : m_receipt(std::move(receipt))
    , m_size(size)
{
}

QByteArray ReceiptDocument::toPdf() const
{
    const PdfInfo info{Words::tr("Receipt %1: %2").arg(m_receipt.number, m_receipt.title), m_receipt.artisan,
                       m_receipt.title, m_receipt.paidAt};
    return drawPdf(info, m_size, std::nullopt,
                   [this](QPainter& painter) {
                       Column page(painter, QPageSize(m_size).size(QPageSize::Millimeter).width());
                       head(page, m_receipt);
                       parties(page, m_receipt);
                       workshop(page, m_receipt);
                       foot(page, m_receipt);
                   })
        .value_or(QByteArray());
}

} // namespace karigar::ui
