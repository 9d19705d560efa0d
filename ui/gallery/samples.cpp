// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/samples.h"

#include "ui/shared/recordroles.h"
#include "ui/style/iconset.h"

#include <QPainter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

struct Row {
    const char* title;
    const char* subtitle;
    const char* person;
    qint64 paise;
    const char* chip;
    Icon icon;
    Tone tone;
    bool waiting, unread;
};

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QStandardItem* item(std::initializer_list<std::pair<int, QVariant>> values)
{
    auto* item = new QStandardItem;
    for (const auto& [role, value] : values)
        item->setData(value, role);
    item->setData(item->data(RecordRole::Title), Qt::AccessibleTextRole);
    return item;
}

} // namespace

QPixmap samplePicture(int seed, QSize size)
{
    // Grounds and inks of the crafts themselves: lime wash, indigo, madder, turmeric, leaf.
    static constexpr QRgb kGrounds[]{0xFFF3E9D8, 0xFF2E4A6B, 0xFFE8D3B0, 0xFF9E3F2A, 0xFFDDE3D2,
                                     0xFFEFD9A0, 0xFF1F5A5E, 0xFFF0E4E0, 0xFF5B3A29};
    static constexpr QRgb kInks[]{0xFF2B4C7E, 0xFFF0E3C8, 0xFF8F3B24, 0xFFF2D9A6, 0xFF35624A,
                                  0xFF7A2E1B, 0xFFE9D7A8, 0xFF7C3F5C, 0xFFE2B45C};
    const auto ground = static_cast<std::size_t>(seed) % std::size(kGrounds);
    QPixmap pixmap(size);
    pixmap.fill(QColor(kGrounds[ground]));
    const QColor ink(kInks[ground]);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int step = 60 + seed * 17 % 40;
    for (int y = 0; y <= size.height() + step; y += step) {
        for (int x = (y / step % 2) * step / 2; x <= size.width() + step; x += step) {
            painter.save();
            painter.translate(x, y);
            for (int petal = 0; petal < 6 + seed % 3; ++petal) {
                painter.rotate(360.0 / (6 + seed % 3));
                painter.setBrush(petal % 2 ? ink : ink.darker(118));
                painter.drawEllipse(QRectF(-step / 14.0, step / 10.0, step / 7.0, step / 3.2));
            }
            painter.setBrush(QColor(0xD9, 0x8A, 0x3D));
            painter.drawEllipse(QPointF(0, 0), step / 10.0, step / 10.0);
            painter.restore();
        }
    }
    return pixmap;
}

QAbstractItemModel* sampleBookings(QObject* parent)
{
    static constexpr Row kRows[]{
        {"Blue pottery for beginners", "Thu 12 Jun, 10:00–13:00 · 2 seats · Ananya Krishnamurthy",
         "Ananya Krishnamurthy", 300000, "Requested", Icon::Clock, Tone::Warn, false, true},
        {"Block printing a cotton stole", "Fri 13 Jun, 15:00–18:00 · 1 seat · Rohit Mehra", "Rohit Mehra",
         180000, "Confirmed", Icon::CheckCircle, Tone::Ok, false, false},
        {"Blue pottery for beginners", "Sat 14 Jun, 10:00–13:00 · 4 seats · Farida Shaikh", "Farida Shaikh",
         600000, "Confirmed", Icon::CheckCircle, Tone::Ok, true, false},
        {"Glaze and fire: two-day intensive course for returning students",
         "Sat 21 Jun, 09:00–17:00 · 1 seat · Dev Raghunathan", "Dev Raghunathan", 1250050, "Declined",
         Icon::XCircle, Tone::Bad, false, false},
        {"Block printing a cotton stole", "Sun 15 Jun, 11:00–14:00 · 2 seats · Meera", "Meera", 360000,
         "Completed", Icon::Check, Tone::Info, false, false},
        {"नीली मिट्टी की कला", "Tue 17 Jun, 10:00–13:00 · 1 seat · सुनीता देवी", "सुनीता देवी", 150000,
         "Requested", Icon::Clock, Tone::Warn, false, true},
        {"Blue pottery for beginners", "Wed 18 Jun, 10:00–13:00 · 1 seat · Tom Okafor", "Tom Okafor", 150000,
         "Cancelled", Icon::X, Tone::Muted, false, false},
    };
    auto* model = new QStandardItemModel(parent);
    for (const Row& row : kRows)
        model->appendRow(item({{RecordRole::Title, text(row.title)},
                               {RecordRole::Subtitle, text(row.subtitle)},
                               {RecordRole::Person, text(row.person)},
                               {RecordRole::Amount, row.paise},
                               {RecordRole::ChipText, text(row.chip)},
                               {RecordRole::ChipIcon, static_cast<int>(row.icon)},
                               {RecordRole::ChipTone, static_cast<int>(row.tone)},
                               {RecordRole::Waiting, row.waiting},
                               {RecordRole::Unread, row.unread}}));
    return model;
}

QAbstractItemModel* sampleTiles(QObject* parent)
{
    static constexpr const char* kTiles[][4]{
        {"Blue pottery", "Neelkanth Kala Studio", "Jaipur, Rajasthan", "from ₹1,500"},
        {"Block print", "Chhipa Brothers", "Bagru, Rajasthan", "from ₹1,800"},
        {"Bidri", "Rauf Bidri Works", "Bidar, Karnataka", "from ₹2,400"},
        {"Channapatna toys", "Lacquer and Lathe", "Channapatna, Karnataka", "from ₹900"},
        {"Madhubani", "Sita Devi's courtyard of painting", "Jitwarpur, Bihar", "from ₹1,100"},
        {"Pashmina", "Dar Family Looms", "Srinagar, Jammu and Kashmir", "from ₹3,200"},
        {"Dhokra", "Bastar Bell Metal", "Kondagaon, Chhattisgarh", "from ₹2,000"},
        {"Kalamkari", "Pen and Indigo", "Srikalahasti, Andhra Pradesh", "from ₹1,350"},
        {"Terracotta", "Molela Clay House", "Molela, Rajasthan", "from ₹800"},
    };
    auto* model = new QStandardItemModel(parent);
    for (int i = 0; i < static_cast<int>(std::size(kTiles)); ++i)
        model->appendRow(item({{RecordRole::Tag, text(kTiles[i][0])},
                               {RecordRole::Title, text(kTiles[i][1])},
                               {RecordRole::Place, text(kTiles[i][2])},
                               {RecordRole::Price, text(kTiles[i][3])},
                               {RecordRole::Rating, 500 - i * 13},
                               {RecordRole::RatingCount, i == 3 ? 0 : 140 - i * 11},
                               {RecordRole::Favourite, i % 4 == 1},
                               {RecordRole::Picture, i == 5 ? QPixmap() : samplePicture(i + 1)}}));
    return model;
}

QVector<DayState> sampleDays(QDate month)
{
    QVector<DayState> days;
    for (int day = 1; day <= month.daysInMonth(); ++day) {
        const QDate date(month.year(), month.month(), day);
        DayState state{date, DayState::Kind::Free, 1 + day % 4};
        if (date.dayOfWeek() == 7)
            state = {date, DayState::Kind::Closed, 0};
        else if (day % 6 == 0 || day == 20)
            state = {date, DayState::Kind::Full, 0};
        days.append(state);
    }
    return days;
}

QVector<SlotView> sampleSlots()
{
    using State = SlotView::State;
    return {{u"s1"_s, u"09:00"_s, u"11:00"_s, State::Past, 0, 0, 0, {}, {}},
            {u"s2"_s, u"10:00"_s, u"13:00"_s, State::TooSoon, 0, 0, 0, {}, {}},
            {u"s3"_s, u"11:30"_s, u"13:30"_s, State::Full, 0, 3, 0, {}, {}},
            {u"s4"_s, u"14:00"_s, u"17:00"_s, State::Free, 4, 0, 0, {}, {}},
            {u"s5"_s, u"15:30"_s, u"18:30"_s, State::Free, 1, 0, 0, {}, {}},
            {u"s6"_s, u"18:00"_s, u"20:00"_s, State::Closed, 0, 0, 0, {}, {}}};
}

QDateTime sampleNow()
{
    return QDateTime(QDate(2025, 6, 11), QTime(16, 42));
}

QVector<ChatEntry> sampleTalk(const QDateTime& now)
{
    using K = ChatEntry::Kind;
    using D = ChatEntry::Delivery;
    const QDateTime before = now.addDays(-1);
    const auto at = [](QDateTime day, int hour, int minute) {
        day.setTime(QTime(hour, minute));
        return day;
    };
    const QString ananya = u"Ananya Krishnamurthy"_s;
    return {
        {u"1"_s,
         K::Automatic,
         {},
         u"Your booking of “Blue pottery for beginners” on Thursday 12 June, 10:00–13:00 is confirmed."_s,
         at(before, 18, 2),
         D::None,
         {}},
        {u"2"_s,
         K::Theirs,
         ananya,
         u"Namaste! My mother is joining too. Is there a place to sit with a back rest?"_s,
         at(before, 18, 20),
         D::None,
         {}},
        {u"3"_s, K::Theirs, ananya, u"She has trouble with low stools."_s, at(before, 18, 21), D::None, {}},
        {u"4"_s,
         K::Mine,
         {},
         u"Of course. We have two chairs by the window, I will keep them for you."_s,
         at(before, 18, 40),
         D::Seen,
         {}},
        {u"5"_s,
         K::Mine,
         {},
         u"This is the pattern we will paint:"_s,
         at(now, 9, 12),
         D::Delivered,
         samplePicture(3)},
        {u"6"_s, K::Theirs, ananya, u"Beautiful"_s, at(now, 9, 30), D::None, {}},
        {u"7"_s,
         K::Mine,
         {},
         u"Please bring an apron, and come ten minutes early if you can: the clay is mixed at ten sharp and it dries quickly in June."_s,
         at(now, 16, 40),
         D::Waiting,
         {}},
        {u"8"_s, K::Mine, {}, u"The parking is behind the temple."_s, at(now, 16, 41), D::Refused, {}},
    };
}

} // namespace karigar::ui
