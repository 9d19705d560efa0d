// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/busycalendars.h"

#include "models/domain/records/availability.h"
#include "models/domain/rules/limits.h"
#include "models/views/core/reloader.h"

#include <algorithm>
#include <QtConcurrentRun>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {

std::vector<BusySpan> spansOf(const ics::BusyAnswer& answer)
{
    std::vector<BusySpan> spans;
    for (const ics::BusyTime& busy : answer.busy)
        spans.push_back({busy.from, busy.to, busy.title, busy.allDay});
    return spans;
}

QJsonObject argsOf(const BusySource& source)
{
    QJsonObject args{{"source"_L1, source.id.toText()}, {"name"_L1, source.name}, {"url"_L1, source.url}};
    args.insert("spans"_L1, toJson(source).value("spans"_L1).toArray());
    return args;
}

} // namespace

BusyCalendars::BusyCalendars(Workspace& workspace, CalendarFetcher fetch, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_fetch(std::move(fetch))
    , m_reloader(new Reloader(
          workspace, {Kind::BusySource, Kind::Availability}, [this] { reload(); }, this))
    , m_zone(Availability().zone)
{
    m_reloader->reloadNow();
}

void BusyCalendars::reload()
{
    const Id artisan = m_workspace.person().id;
    m_workspace.find(Kind::Availability, artisan, this, [this](const std::optional<Row>& row) {
        if (row)
            m_zone = row->as<Availability>().zone;
    });
    m_workspace.list(
        Query::of(Kind::BusySource).equal("artisan", artisan), this, [this](const std::vector<Row>& rows) {
            m_sources.clear();
            for (const Row& row : rows)
                m_sources.push_back({row.as<BusySource>(), row.waiting, m_refreshing.contains(row.id)});
            std::ranges::sort(m_sources, {}, [](const Source& s) { return s.record.name; });
            Q_EMIT changed();
        });
}

void BusyCalendars::read(const QByteArray& bytes, std::function<void(Result<ics::BusyAnswer>)> then)
{
    const Millis now = m_workspace.now();
    const ics::BusyQuestion question{now, now + kBusyDaysAhead * kDay, m_zone};
    QtConcurrent::run([bytes, question] {
        return ics::readBusyTimes(bytes, question);
    }).then(this, std::move(then));
}

void BusyCalendars::show(const Preview& draft, const QByteArray& bytes)
{
    read(bytes, [this, draft, asked = m_asked](Result<ics::BusyAnswer> answer) {
        if (asked != m_asked)
            return;
        m_reading = false;
        if (answer) {
            m_preview = draft;
            m_preview->answer = std::move(*answer);
        }
        Q_EMIT changed();
        if (!answer)
            Q_EMIT failed(answer.error());
    });
}

void BusyCalendars::previewFile(const QByteArray& bytes, const QString& name)
{
    dropPreview();
    m_reading = true;
    Q_EMIT changed();
    show({Id::mint(m_workspace.now()), name.left(kMaxTitleLength), {}, {}}, bytes);
}

void BusyCalendars::previewFeed(const QString& address)
{
    dropPreview();
    m_reading = true;
    Q_EMIT changed();
    m_fetch(address, this, [this, address, asked = m_asked](const Result<QByteArray>& bytes) {
        if (asked != m_asked)
            return;
        if (!bytes) {
            m_reading = false;
            Q_EMIT changed();
            Q_EMIT failed(bytes.error());
            return;
        }
        QUrl url(address.trimmed());
        if (url.scheme().startsWith("webcal"_L1))
            url.setScheme(u"https"_s);
        show({Id::mint(m_workspace.now()), url.host(), url.toString(QUrl::FullyEncoded), {}}, *bytes);
    });
}

void BusyCalendars::dropPreview()
{
    ++m_asked;
    m_reading = false;
    m_preview.reset();
    Q_EMIT changed();
}

void BusyCalendars::confirm(const QString& name)
{
    if (!m_preview)
        return;
    BusySource source;
    source.id = m_preview->source;
    source.name = name;
    source.url = m_preview->url;
    source.spans = spansOf(m_preview->answer);
    submit(source, false);
}

void BusyCalendars::submit(const BusySource& source, bool quiet)
{
    m_workspace.submit(u"busy.import"_s, argsOf(source), this,
                       [this, source, quiet](const Result<qint64>& queued) {
                           endRefresh(source.id);
                           if (quiet)
                               return;
                           if (!queued) {
                               Q_EMIT failed(queued.error());
                               return;
                           }
                           if (m_preview && m_preview->source == source.id)
                               dropPreview();
                           Q_EMIT imported(source.name, int(source.spans.size()));
                       });
}

void BusyCalendars::refresh(const Id& source)
{
    fetchAgain(source, false);
}

void BusyCalendars::refreshDue()
{
    const Millis now = m_workspace.now();
    for (const Source& source : m_sources)
        if (!source.record.url.isEmpty() && !source.waiting && source.record.importedAt <= now - kDay)
            fetchAgain(source.record.id, true);
}

void BusyCalendars::fetchAgain(const Id& id, bool quiet)
{
    const auto at = std::ranges::find(m_sources, id, [](const Source& s) { return s.record.id; });
    if (at == m_sources.end() || m_refreshing.contains(id))
        return;
    m_refreshing.insert(id);
    at->refreshing = true;
    const BusySource source = at->record;
    Q_EMIT changed();
    const auto stop = [this, id, quiet](const Error& error) {
        endRefresh(id);
        if (!quiet)
            Q_EMIT failed(error);
    };
    m_fetch(source.url, this, [this, stop, quiet, source](const Result<QByteArray>& bytes) {
        if (!bytes)
            return stop(bytes.error());
        read(*bytes, [this, stop, quiet, source](const Result<ics::BusyAnswer>& answer) {
            if (!answer)
                return stop(answer.error());
            BusySource fresh = source;
            fresh.spans = spansOf(*answer);
            submit(fresh, quiet);
        });
    });
}

void BusyCalendars::endRefresh(const Id& id)
{
    if (m_refreshing.remove(id))
        m_reloader->reloadNow();
}

void BusyCalendars::remove(const Id& id)
{
    const auto at = std::ranges::find(m_sources, id, [](const Source& s) { return s.record.id; });
    if (at == m_sources.end())
        return;
    m_workspace.submit(u"busy.remove"_s, {{"source"_L1, id.toText()}}, this,
                       [this, source = at->record](const Result<qint64>& queued) {
                           if (queued)
                               Q_EMIT removed(source);
                           else
                               Q_EMIT failed(queued.error());
                       });
}

void BusyCalendars::restore(const BusySource& source)
{
    submit(source, true);
}

} // namespace karigar::views::artisan
