// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/history/savedfilters.h"

#include "models/views/core/workspace.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

QString sideName(Party side)
{
    switch (side) {
    case Party::Artisan:
        return u"artisan"_s;
    case Party::Admin:
        return u"desk"_s;
    default:
        return u"customer"_s;
    }
}

QString noteKey(const HistoryScope& scope)
{
    return u"filters/%1/%2"_s.arg(scope.of == HistoryOf::Bookings ? u"bookings"_s : u"transactions"_s,
                                  sideName(scope.side));
}

bool sameName(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

SavedFilters::SavedFilters(Workspace& workspace, const HistoryScope& scope, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_key(noteKey(scope))
{
    m_workspace.loadNote(m_key, this, [this](const QString& note) {
        for (const QJsonValue one : QJsonDocument::fromJson(note.toUtf8()).array())
            // What a newer version wrote and this one cannot read is left out, not misread.
            if (auto saved = fromJson<SavedFilter>(one.toObject()); saved && !saved->name.isEmpty())
                m_all.push_back(std::move(*saved));
        Q_EMIT changed();
    });
}

std::vector<SavedFilter>::iterator SavedFilters::find(const QString& name)
{
    return std::ranges::find_if(m_all, [&](const SavedFilter& one) { return sameName(one.name, name); });
}

bool SavedFilters::has(const QString& name) const
{
    return std::ranges::any_of(
        m_all, [wanted = name.trimmed()](const SavedFilter& one) { return sameName(one.name, wanted); });
}

QString SavedFilters::save(const QString& name, const HistoryFilter& filter)
{
    const QString wanted = name.simplified().left(kLongestName);
    if (wanted.isEmpty())
        return tr("Please give the filter a name.");
    if (const auto known = find(wanted); known != m_all.end())
        *known = {wanted, filter};
    else if (std::ssize(m_all) >= kMost)
        return tr("There are %1 saved filters already. Delete one first.").arg(kMost);
    else
        m_all.push_back({wanted, filter});
    store();
    return {};
}

QString SavedFilters::rename(const QString& from, const QString& to)
{
    const QString wanted = to.simplified().left(kLongestName);
    if (wanted.isEmpty())
        return tr("Please give the filter a name.");
    const auto known = find(from);
    if (known == m_all.end())
        return {};
    if (!sameName(known->name, wanted) && has(wanted))
        return tr("There is a filter called “%1” already.").arg(wanted);
    known->name = wanted;
    store();
    return {};
}

void SavedFilters::remove(const QString& name)
{
    const auto known = find(name);
    if (known == m_all.end())
        return;
    m_all.erase(known);
    store();
}

void SavedFilters::store()
{
    QJsonArray list;
    for (const SavedFilter& one : m_all)
        list.append(toJson(one));
    m_workspace.saveNote(m_key, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    Q_EMIT changed();
}

} // namespace karigar::views
