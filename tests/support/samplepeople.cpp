// SPDX-License-Identifier: GPL-3.0-or-later
// Who and what is in the sample market: words, prices and pictures only.
#include "models/domain/records/allrecords.h"
#include "tests/support/paintedpictures.h"
#include "tests/support/samplemarket.h"

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

struct Artisan {
    const char16_t* key;
    const char16_t* name;
    const char16_t* workshop;
    const char16_t* craft;
    const char16_t* city;
    const char16_t* state;
    int years;
    Motif motif;
    const char16_t* languages;
    const char16_t* bio;
};

constexpr Artisan kArtisans[]{
    {u"lakshmi", u"Lakshmi Prajapat", u"Neelam Blue Pottery", u"Blue pottery", u"Jaipur", u"08", 22,
     Motif::Pottery, u"Hindi, English, Marwari",
     u"I learned to grind quartz and glass from my mother-in-law, in the lane behind Chandpol where our kiln "
     u"still "
     u"stands. Blue pottery has no clay in it at all: come and see why that makes it so hard and so bright."},
    {u"irfan", u"Irfan Khatri", u"Ajrakh House", u"Block print", u"Bhuj", u"24", 31, Motif::BlockPrint,
     u"Gujarati, Hindi, English",
     u"Tenth generation of ajrakh printers. Sixteen steps, natural indigo and madder, and the patience of "
     u"the Kutch "
     u"sun. You print your own stole and take it home."},
    {u"rehana", u"Rehana Begum", u"Bidri Karkhana", u"Bidri", u"Bidar", u"29", 18, Motif::Bidri,
     u"Urdu, Kannada, Hindi",
     u"Silver wire, a dark alloy, and the soil of the old fort that turns it black. I teach the inlay the "
     u"way my "
     u"father taught me, one petal at a time."},
    {u"manjunath", u"Manjunath Gowda", u"Gombe Mane", u"Channapatna toys", u"Channapatna", u"29", 15,
     Motif::Toys, u"Kannada, English",
     u"Ivory wood on a hand lathe, coloured with lac that is safe for the smallest hands. Families are "
     u"welcome; "
     u"children turn their first top here."},
    {u"sunita", u"Sunita Devi", u"Mithila Angan", u"Madhubani painting", u"Madhubani", u"10", 27,
     Motif::Madhubani, u"Maithili, Hindi",
     u"The walls of our house were my first paper. Fish for luck, bamboo for a long line, and never an empty "
     u"corner."},
    {u"ghulam", u"Ghulam Nabi Mir", u"Mir Looms", u"Pashmina", u"Srinagar", u"01", 40, Motif::Pashmina,
     u"Kashmiri, Urdu, English",
     u"Forty winters at the loom. We spin a thread you can hardly see and weave a shawl you will not want to "
     u"take off."},
};

struct Workshop {
    const char16_t* artisan;
    const char16_t* title;
    const char16_t* description;
    int minutes;
    int seats;
    int rupees;
    bool instant;
    PolicyId policy;
    bool online;
};

constexpr Workshop kWorkshops[]{
    {u"lakshmi", u"Throw and glaze your first blue bowl",
     u"Make the quartz dough, press it, paint it in cobalt and copper, and choose your glaze. The bowl is "
     u"fired the same "
     u"week and sent to you.",
     150, 4, 1500, false, PolicyId::Moderate, false},
    {u"lakshmi", u"Paint a blue pottery tile",
     u"An hour and a half with brush and cobalt. A good start for children from eight on.", 90, 8, 800, true,
     PolicyId::Flexible, false},
    {u"lakshmi", u"A private day at the kiln", u"From grinding the quartz to opening the kiln, with lunch.",
     420, 2, 6500, false, PolicyId::Strict, false},
    {u"irfan", u"Print an ajrakh stole in indigo",
     u"Carved teak blocks, mud resist, and a dip in the indigo vat.", 180, 6, 2200, false, PolicyId::Moderate,
     false},
    {u"irfan", u"Natural dyes, an afternoon",
     u"Madder, pomegranate, iron and indigo on your own swatch book.", 180, 8, 1400, true, PolicyId::Flexible,
     false},
    {u"rehana", u"Inlay a bidri pendant",
     u"Draw, chisel and press silver wire into a pendant that you wear home.", 180, 3, 1800, false,
     PolicyId::Moderate, false},
    {u"rehana", u"Watch a vase turn black", u"The last and strangest step of bidri: heating with fort soil.",
     60, 6, 500, true, PolicyId::Flexible, false},
    {u"manjunath", u"Turn a spinning top",
     u"Ten minutes of practice, then your own top in three colours of lac.", 60, 6, 450, true,
     PolicyId::Flexible, false},
    {u"manjunath", u"Make a stacking toy for a child",
     u"A whole morning at the lathe with lunch at the family's house.", 180, 4, 1600, false,
     PolicyId::Moderate, false},
    {u"sunita", u"Paint a Madhubani fish",
     u"Nib, rice-paste ink and the double line. All materials are here.", 120, 10, 700, true,
     PolicyId::Flexible, false},
    {u"sunita", u"Madhubani by video: the double line",
     u"Live from the courtyard. We post you paper and nibs before.", 90, 12, 600, true, PolicyId::Flexible,
     true},
    {u"sunita", u"A wall in your home", u"I come for a day and we paint one wall together.", 420, 1, 9000,
     false, PolicyId::Strict, false},
    {u"ghulam", u"Spin and weave pashmina",
     u"Comb, spin on the yender, and weave a hand's breadth at the loom.", 150, 3, 2600, false,
     PolicyId::Strict, false},
    {u"ghulam", u"Tell real pashmina from fake", u"Burn test, ring test, and forty years of touching wool.",
     60, 8, 600, true, PolicyId::Flexible, false},
};

constexpr const char16_t* kCaptions[]{u"From this season",        u"A commission for a home in Pune",
                                      u"Drying in the courtyard", u"The first piece of a new pattern",
                                      u"Guests' work, March",     u"My grandmother's design"};

QString text(const char16_t* words)
{
    return QString::fromUtf16(words);
}

const Artisan& artisanNamed(const QString& key)
{
    for (const Artisan& artisan : kArtisans)
        if (text(artisan.key) == key)
            return artisan;
    return kArtisans[0];
}

QJsonArray weekFrom(int firstDay, int lastDay)
{
    const QJsonArray windows{QJsonObject{{u"from"_s, 10 * 60}, {u"to"_s, 13 * 60}},
                             QJsonObject{{u"from"_s, 14 * 60}, {u"to"_s, 21 * 60}}};
    QJsonArray week;
    for (int day = firstDay; day <= lastDay; ++day)
        week.append(QJsonObject{{u"weekday"_s, day}, {u"windows"_s, windows}});
    return week;
}

QString share(Market& market, const Id& owner, Motif motif, quint32 seed)
{
    const QByteArray bytes = paintedPicture(motif, seed);
    const QString sha = market.keep(bytes);
    (void)market.run(owner, u"attachment.declare",
                     {{u"sha"_s, sha}, {u"mime"_s, u"image/png"_s}, {u"size"_s, qint64(bytes.size())}});
    return sha;
}

} // namespace

void SampleMarket::addPeople()
{
    setNow(kNow - 200 * kDay);
    for (const Artisan& artisan : kArtisans) {
        const QString key = text(artisan.key);
        const Id person = id(key);
        must(runAsMarketplace(u"user.register", {{u"user"_s, person.toText()},
                                                 {u"email"_s, key + u"@example.in"_s},
                                                 {u"name"_s, text(artisan.name)},
                                                 {u"artisan"_s, true},
                                                 {u"craft"_s, text(artisan.craft)},
                                                 {u"workshop"_s, text(artisan.workshop)},
                                                 {u"city"_s, text(artisan.city)},
                                                 {u"state"_s, text(artisan.state)}}));
        const auto seed = static_cast<quint32>(artisan.years);
        must(run(person, u"profile.save",
                 {{u"name"_s, text(artisan.name)},
                  {u"workshop"_s, text(artisan.workshop)},
                  {u"craft"_s, text(artisan.craft)},
                  {u"city"_s, text(artisan.city)},
                  {u"state"_s, text(artisan.state)},
                  {u"bio"_s, text(artisan.bio)},
                  {u"languages"_s, QJsonArray::fromStringList(text(artisan.languages).split(u", "_s))},
                  {u"yearsOfPractice"_s, artisan.years},
                  {u"picture"_s, share(*this, person, Motif::Face, seed)}}));
        for (quint32 i = 0; i < std::size(kCaptions); ++i)
            must(run(person, u"portfolio.add",
                     {{u"item"_s, id(u"item:%1:%2"_s.arg(key).arg(i)).toText()},
                      {u"picture"_s, share(*this, person, artisan.motif, seed + i + 1)},
                      {u"caption"_s, text(kCaptions[i])}}));
        must(run(person, u"availability.save",
                 {{u"zone"_s, u"Asia/Kolkata"_s},
                  {u"weekly"_s, weekFrom(1, 6)},
                  {u"overrides"_s,
                   QJsonArray{QJsonObject{{u"date"_s, u"2026-11-27"_s}, {u"note"_s, u"Wedding"_s}}}}}));
    }
    const std::pair<Id, QString> others[]{{ananya, u"Ananya Rao"_s},
                                          {vikram, u"Vikram Shah"_s},
                                          {meera, u"Meera Nair"_s},
                                          {david, u"David Thomas"_s}};
    for (const auto& [person, name] : others)
        must(runAsMarketplace(u"user.register",
                              {{u"user"_s, person.toText()},
                               {u"email"_s, name.section(u' ', 0, 0).toLower() + u"@example.in"_s},
                               {u"name"_s, name},
                               {u"state"_s, u"29"_s}}));
    must(runAsMarketplace(u"user.register", {{u"user"_s, farida.toText()},
                                             {u"email"_s, u"farida@example.in"_s},
                                             {u"name"_s, u"Farida Khan"_s},
                                             {u"admin"_s, true}}));
}

void SampleMarket::addWorkshops()
{
    QHash<QString, int> counts;
    for (const Workshop& workshop : kWorkshops) {
        const QString key = text(workshop.artisan);
        const int n = counts[key]++;
        const Artisan& artisan = artisanNamed(key);
        const QString picture =
            share(*this, id(key), artisan.motif, static_cast<quint32>(100 + artisan.years + n));
        must(run(id(key), u"service.save",
                 {{u"service"_s, service(u"%1:%2"_s.arg(key).arg(n)).toText()},
                  {u"title"_s, text(workshop.title)},
                  {u"description"_s, text(workshop.description)},
                  {u"included"_s, u"All materials, tea, and your piece to take home."_s},
                  {u"bring"_s, u"Clothes that may get a little dirty."_s},
                  {u"picture"_s, picture},
                  {u"minutes"_s, workshop.minutes},
                  {u"seats"_s, workshop.seats},
                  {u"price"_s, FieldWriter::encode(Money::rupees(workshop.rupees))},
                  {u"mode"_s, workshop.instant ? u"instant"_s : u"approve"_s},
                  {u"policy"_s, QString(enumText(workshop.policy))},
                  {u"noticeHours"_s, 12},
                  {u"online"_s, workshop.online},
                  {u"published"_s, true}}));
    }
}

} // namespace karigar::test
