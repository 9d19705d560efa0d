// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/daysheetdocument.h"

#include "ui/print/paperfonts.h"
#include "ui/print/pdfpaper.h"

#include <functional>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

constexpr double kSide = 24;  // mm
constexpr double kAbove = 20; // mm
constexpr double kBelow = 22; // mm
constexpr double kTick = 4;   // mm, the box to tick
constexpr double kIndent = 8; // mm, from the box to the name
constexpr double kPhone = 42; // mm
constexpr double kSeats = 20; // mm

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DaySheet)
};

/// A pen over the pages, in millimetres. With no painter it only measures, so that the number of pages is
/// known before the first is drawn.
class Pages {
public:
    Pages(QPdfWriter& writer, QPainter* painter)
        : m_writer(writer)
        , m_painter(painter)
        , m_height(writer.height() / dots(1))
        , m_width(writer.width() / dots(1))
    {
    }

    double width() const { return m_width - 2 * kSide; }
    double y() const { return m_y; }
    int pages() const { return m_page; }
    void skip(double mm) { m_y += mm; }
    /// Begins another page when less than that is left on this one.
    void need(double mm)
    {
        if (m_y + mm <= m_height - kBelow)
            return;
        if (m_painter)
            m_writer.newPage();
        ++m_page;
        m_y = kAbove;
        if (onPage)
            onPage(m_page);
    }
    void rule(double weight)
    {
        if (!m_painter)
            return;
        m_painter->setPen(QPen(Qt::black, dots(weight)));
        m_painter->drawLine(QPointF(dots(kSide), dots(m_y)), QPointF(dots(m_width - kSide), dots(m_y)));
    }
    void box(double mm)
    {
        if (!m_painter)
            return;
        m_painter->setPen(QPen(Qt::black, dots(0.3)));
        m_painter->drawRect(QRectF(dots(kSide), dots(m_y + 0.4), dots(mm), dots(mm)));
    }
    /// Text from `x` on; answers its height and does not move the pen.
    double text(double x, double width, const QString& words, double points, bool strong = false,
                const QColor& ink = Qt::black, Qt::Alignment side = Qt::AlignLeft)
    {
        if (words.isEmpty())
            return 0;
        const QFont made = paperFont(words, points, strong);
        const int flags = static_cast<int>(side | Qt::AlignTop) | Qt::TextWordWrap;
        const QRectF place(dots(kSide + x), dots(m_y), dots(width), dots(400));
        const QFontMetricsF metrics(made, &m_writer);
        const double height = metrics.boundingRect(place, flags, words).height() / dots(1);
        if (m_painter) {
            m_painter->setFont(made);
            m_painter->setPen(ink);
            m_painter->drawText(place, flags, words);
        }
        return height;
    }
    void write(const QString& words, double points, bool strong = false, const QColor& ink = Qt::black)
    {
        m_y += text(0, width(), words, points, strong, ink);
    }
    void foot(const QString& left, const QString& right)
    {
        const double before = std::exchange(m_y, m_height - kBelow + 8);
        text(0, width(), left, 8, false, Qt::darkGray);
        text(0, width(), right, 8, false, Qt::darkGray, Qt::AlignRight);
        m_y = before;
    }

    std::function<void(int)> onPage;

private:
    static double dots(double mm) { return mm * kPaperDotsPerInch / 25.4; }
    QPdfWriter& m_writer;
    QPainter* m_painter;
    double m_height;
    double m_width;
    double m_y = kAbove;
    int m_page = 1;
};

void writeHead(Pages& pages, const DaySheet& sheet)
{
    pages.write(sheet.workshop, 10, true, Qt::darkGray);
    pages.write(sheet.day, 20, true);
    pages.write(Words::tr("Times in %1").arg(sheet.zone), 8.5, false, Qt::darkGray);
    pages.skip(3);
    pages.rule(0.4);
    pages.skip(5);
}

void writeGuest(Pages& pages, const DaySheet::Guest& guest)
{
    pages.need(guest.note.isEmpty() ? 8 : 14);
    if (!guest.asked)
        pages.box(kTick);
    const double room = pages.width() - kIndent - kPhone - kSeats;
    const QString name = guest.asked ? Words::tr("%1 (asked, not confirmed)").arg(guest.name) : guest.name;
    const double high =
        pages.text(kIndent, room, name, 11, !guest.asked, guest.asked ? Qt::darkGray : Qt::black);
    pages.text(kIndent + room, kSeats, guest.seats, 10);
    pages.text(kIndent + room + kSeats, kPhone, guest.phone, 10, false, Qt::black, Qt::AlignRight);
    pages.skip(high + 0.5);
    pages.skip(pages.text(kIndent, pages.width() - kIndent, guest.note, 9.5, false, Qt::darkGray));
    pages.skip(2.5);
}

void writeSession(Pages& pages, const DaySheet::Session& session)
{
    pages.need(30); // a heading is not left alone at the foot of a page
    pages.text(0, pages.width(), session.capacity, 10, false, Qt::darkGray, Qt::AlignRight);
    pages.skip(pages.text(0, pages.width() - 40, session.times + u"   "_s + session.title, 13, true));
    pages.write(session.place, 9.5, false, Qt::darkGray);
    pages.skip(3);
    for (const DaySheet::Guest& guest : session.guests)
        writeGuest(pages, guest);
    if (!session.waiting.isEmpty())
        pages.write(session.waiting, 9.5, false, Qt::darkGray);
    pages.skip(2);
    pages.rule(0.2);
    pages.skip(5);
}

/// Lays the sheet out; the number of pages.
int writeSheet(QPdfWriter& writer, QPainter* painter, const DaySheet& sheet, int of)
{
    Pages pages(writer, painter);
    const QString left = u"%1 · %2"_s.arg(sheet.day, sheet.made);
    pages.onPage = [&](int page) { pages.foot(left, Words::tr("Page %1 of %2").arg(page).arg(of)); };
    pages.onPage(1);
    writeHead(pages, sheet);
    for (const DaySheet::Session& session : sheet.sessions)
        writeSession(pages, session);
    if (sheet.sessions.empty())
        pages.write(Words::tr("Nobody is expected on this day."), 11, false, Qt::darkGray);
    return pages.pages();
}

} // namespace

DaySheetDocument::DaySheetDocument(DaySheet sheet, QPageSize::PageSizeId size)
    : m_sheet(std::move(sheet))
    , m_size(size)
{
}

QByteArray DaySheetDocument::toPdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPdfWriter::PdfVersion_1_6);
    writer.setResolution(kPaperDotsPerInch);
    writer.setPageSize(QPageSize(m_size));
    writer.setPageMargins({0, 0, 0, 0});
    writer.setTitle(Words::tr("Day sheet: %1").arg(m_sheet.day));
    writer.setCreator(u"Karigar"_s);
    const int of = writeSheet(writer, nullptr, m_sheet, 0);
    QPainter painter(&writer);
    writeSheet(writer, &painter, m_sheet, of);
    painter.end();
    return bytes;
}

} // namespace karigar::ui
