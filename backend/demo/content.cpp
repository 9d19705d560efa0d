// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/content.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE may not stand in a namespace; a static library's resources are not registered without it.
static void registerDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace karigar::demo {

namespace {

std::expected<QJsonArray, QString> arrayIn(const QString& name)
{
    QFile file(u":/demo/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(u"%1: %2"_s.arg(name, file.errorString()));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isArray())
        return std::unexpected(u"%1: not a list: %2"_s.arg(name, problem.errorString()));
    return document.array();
}

QTime clockTime(const QJsonValue& value)
{
    return QTime::fromString(value.toString(), u"HH:mm"_s);
}

DemoWorkshop workshopFrom(const QJsonObject& o)
{
    DemoWorkshop w;
    w.title = o["title"_L1].toString();
    w.description = o["description"_L1].toString();
    w.bring = o["bring"_L1].toString();
    w.included = o["included"_L1].toString();
    w.durationMinutes = o["durationMinutes"_L1].toInt();
    w.pricePaise = o["pricePaise"_L1].toInteger();
    w.seats = o["seats"_L1].toInt();
    w.approve = o["mode"_L1].toString() == "approve"_L1;
    w.policy = o["policy"_L1].toString();
    w.minNoticeHours = o["minNoticeHours"_L1].toInt();
    w.horizonDays = o["horizonDays"_L1].toInt();
    w.bufferBefore = o["bufferBefore"_L1].toInt();
    w.bufferAfter = o["bufferAfter"_L1].toInt();
    w.minSeats = o["minSeats"_L1].toInt();
    w.decideHours = o["decideHours"_L1].toInt();
    w.maxPerDay = o["maxPerDay"_L1].toInt();
    w.maxPerWeek = o["maxPerWeek"_L1].toInt();
    w.privatePricePaise = o["privatePricePaise"_L1].toInteger();
    w.online = o["online"_L1].toBool();
    const QJsonArray hours = o["weeklyHours"_L1].toArray();
    for (const QJsonValue& span : hours)
        w.weeklyHours.push_back(
            {span["day"_L1].toInt(), clockTime(span["from"_L1]), clockTime(span["to"_L1])});
    return w;
}

DemoRegistration registrationFrom(const QString& word)
{
    if (word == "registered"_L1)
        return DemoRegistration::Registered;
    return word == "exempt"_L1 ? DemoRegistration::Exempt : DemoRegistration::Unregistered;
}

DemoArtisan artisanFrom(const QJsonObject& o)
{
    DemoArtisan a;
    a.id = o["id"_L1].toString();
    a.name = o["name"_L1].toString();
    a.woman = o["woman"_L1].toBool();
    a.elder = o["elder"_L1].toBool();
    a.workshopName = o["workshopName"_L1].toString();
    a.craft = o["craft"_L1].toString();
    a.family = o["family"_L1].toString();
    a.city = o["city"_L1].toString();
    a.stateCode = o["stateCode"_L1].toString();
    a.languages = o["languages"_L1].toVariant().toStringList();
    a.yearsOfPractice = o["yearsOfPractice"_L1].toInt();
    a.registration = registrationFrom(o["registration"_L1].toString());
    a.gstin = o["gstin"_L1].toString();
    a.bio = o["bio"_L1].toString();
    const QJsonArray workshops = o["workshops"_L1].toArray();
    for (const QJsonValue& workshop : workshops)
        a.workshops.push_back(workshopFrom(workshop.toObject()));
    return a;
}

DemoCustomer customerFrom(const QJsonObject& o)
{
    return {o["id"_L1].toString(), o["name"_L1].toString(), o["city"_L1].toString(),
            o["stateCode"_L1].toString(), o["timeZone"_L1].toString()};
}

DemoReview reviewFrom(const QJsonObject& o)
{
    return {o["rating"_L1].toInt(), o["kind"_L1].toString(), o["text"_L1].toString(),
            o["answer"_L1].toString()};
}

DemoDialogue dialogueFrom(const QJsonObject& o)
{
    DemoDialogue dialogue{o["kind"_L1].toString(), {}};
    const QJsonArray lines = o["lines"_L1].toArray();
    for (const QJsonValue& line : lines)
        dialogue.lines.push_back({line["from"_L1].toString() == "customer"_L1, line["text"_L1].toString()});
    return dialogue;
}

/// Appends everything in the file; a sentence if the file is unusable.
template<typename T>
QString append(std::vector<T>& to, const QString& name, T (*from)(const QJsonObject&))
{
    const auto rows = arrayIn(name);
    if (!rows)
        return rows.error();
    for (const QJsonValue& row : *rows)
        to.push_back(from(row.toObject()));
    return {};
}

} // namespace

std::expected<DemoContent, QString> loadDemoContent()
{
    registerDemoResources();
    DemoContent content;
    QString problem;
    for (const QString& region : {u"north"_s, u"west"_s, u"south"_s, u"east"_s})
        if (problem.isEmpty())
            problem = append(content.artisans, u"artisans_%1.json"_s.arg(region), artisanFrom);
    if (problem.isEmpty())
        problem = append(content.customers, u"customers.json"_s, customerFrom);
    if (problem.isEmpty())
        problem = append(content.reviews, u"reviews.json"_s, reviewFrom);
    if (problem.isEmpty())
        problem = append(content.dialogues, u"dialogues.json"_s, dialogueFrom);
    if (!problem.isEmpty())
        return std::unexpected(problem);
    return content;
}

QString demoKind(const QString& family)
{
    static const QHash<QString, QString> kinds{
        {u"blue-pottery"_s, u"pottery"_s},  {u"glazed-pottery"_s, u"pottery"_s},
        {u"black-pottery"_s, u"pottery"_s}, {u"terracotta"_s, u"pottery"_s},
        {u"tiles"_s, u"pottery"_s},         {u"block-print"_s, u"textile"_s},
        {u"ajrakh"_s, u"textile"_s},        {u"ikat"_s, u"textile"_s},
        {u"paisley"_s, u"textile"_s},       {u"bandhani"_s, u"textile"_s},
        {u"silk"_s, u"textile"_s},          {u"phulkari"_s, u"textile"_s},
        {u"kantha"_s, u"textile"_s},        {u"whitework"_s, u"textile"_s},
        {u"rogan"_s, u"textile"_s},         {u"bidri"_s, u"metal"_s},
        {u"brass"_s, u"metal"_s},           {u"dhokra"_s, u"metal"_s},
        {u"mirror"_s, u"metal"_s},          {u"lacquer-toys"_s, u"wood"_s},
        {u"papier-mache"_s, u"painting"_s}, {u"wood-carving"_s, u"wood"_s},
        {u"bamboo"_s, u"basket"_s},         {u"basketry"_s, u"basket"_s},
        {u"puppet"_s, u"leather"_s},        {u"leather"_s, u"leather"_s},
        {u"stone"_s, u"stone"_s},
    };
    return kinds.value(family, u"painting"_s);
}

} // namespace karigar::demo
