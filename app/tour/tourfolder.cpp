// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourfolder.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {

const QString kList = u".karigar-tour"_s;
const QString kReport = u"report.json"_s;

/// What every tour writes; the report first, so that even a refused start can be told in it.
QStringList usualNames()
{
    return {kReport,          u"data"_s,     u"mail"_s,     u"pictures"_s,    u"server"_s,
            u"server.part"_s, u"demo.log"_s, u"mail.log"_s, u"sandbox.log"_s, u"server.log"_s};
}

Failure refused(QLatin1StringView code, const QString& words)
{
    return fail(ErrorDomain::Internal, code, words);
}

bool isPlain(const QString& name)
{
    return !name.isEmpty() && !name.contains(u'/') && name != u"."_s && name != u".."_s;
}

/// A link that leads nowhere is there, too.
bool isThere(const QString& path)
{
    return QFileInfo::exists(path) || QFileInfo(path).isSymLink();
}

bool remove(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir() && !info.isSymLink())
        return QDir(path).removeRecursively();
    return QFile::remove(path);
}

/// The pictures that a report names, and nothing when the file is not a tour's report.
std::optional<QStringList> picturesIn(const QString& report)
{
    QFile file(report);
    if (QFileInfo(report).isSymLink() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonArray steps = QJsonDocument::fromJson(file.readAll()).array();
    QStringList pictures;
    for (const QJsonValue step : steps) {
        const QJsonObject object = step.toObject();
        const auto has = [&](QLatin1StringView key) { return object.contains(key); };
        if (!has("step"_L1) || !has("actor"_L1) || !has("ok"_L1) || !has("screenshot"_L1))
            return std::nullopt;
        pictures.append(object.value("screenshot"_L1).toString());
    }
    return steps.isEmpty() ? std::nullopt : std::optional(pictures);
}

} // namespace

TourFolder::TourFolder(const QString& path)
    : m_path(QDir(path).absolutePath())
{
}

QStringList TourFolder::leftByEarlierTour() const
{
    QStringList names;
    QFile list(file(kList));
    if (list.open(QIODevice::ReadOnly)) {
        names = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
        names.append(kList);
    }
    // A tour of before there was the list is known by its report.
    if (const auto pictures = picturesIn(file(kReport)))
        names += usualNames() + *pictures;
    names.removeIf([](const QString& name) { return !isPlain(name); });
    names.removeDuplicates();
    return names;
}

Result<void> TourFolder::prepare()
{
    if (!QDir().mkpath(m_path))
        return refused("no_folder"_L1, u"the folder %1 cannot be made"_s.arg(m_path));
    for (const QString& name : leftByEarlierTour())
        if (isThere(file(name)) && !remove(file(name)))
            return refused("not_removed"_L1, u"%1 of an earlier tour cannot be removed"_s.arg(file(name)));
    m_names.clear();
    for (const QString& name : usualNames())
        KARIGAR_CHECK(claim(name));
    return {};
}

Result<QString> TourFolder::claim(const QString& name)
{
    if (!isPlain(name))
        return refused("not_plain"_L1, u"“%1” is not the name of a file"_s.arg(name));
    if (owns(name))
        return file(name);
    if (isThere(file(name)))
        return refused(
            "not_ours"_L1,
            u"%1 is there already and was not written by a tour; choose another folder"_s.arg(file(name)));
    QFile list(file(kList));
    if (!list.open(QIODevice::WriteOnly | QIODevice::Append) || list.write(name.toUtf8() + '\n') < 0 ||
        !list.flush())
        return refused("not_noted"_L1, u"%1 cannot be written: %2"_s.arg(file(kList), list.errorString()));
    m_names.append(name);
    return file(name);
}

} // namespace karigar::tour
