// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/busy_support.h"
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/limits.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// An artisan takes in, or takes in anew, the busy times of another calendar: a whole list that replaces the
/// one before. Bookings already made are not touched.
struct Args {
    Id source; ///< new, or one of the artisan's
    QString name;
    QString url; ///< empty for a file
    std::vector<BusySpan> spans;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("source", s.source);
        v("name", s.name);
        v("url", s.url);
        v("spans", s.spans);
    }
};

Result<void> checkUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (text.isEmpty() || (text.size() <= kMaxUrlLength && url.isValid() && web && !url.host().isEmpty()))
        return {};
    return badInput("bad_url"_L1,
                    QCoreApplication::translate("Rules", "This is not the address of a calendar."));
}

Result<void> checkSpans(const Draft& draft, const std::vector<BusySpan>& spans)
{
    if (spans.size() > size_t(kMaxBusySpans))
        return badInput("too_many_times"_L1,
                        QCoreApplication::translate("Rules", "A calendar may block at most %1 times.")
                            .arg(kMaxBusySpans));
    const Millis said = draft.context().saidAt;
    for (const BusySpan& span : spans) {
        if (span.from >= span.to || span.from < said - kBusyDaysBack * kDay ||
            span.to > said + (kBusyDaysAhead + 1) * kDay)
            return badInput(
                "bad_time"_L1,
                QCoreApplication::translate(
                    "Rules", "Imported times must lie within a year from now, each with an end."));
        KARIGAR_CHECK(requireAtMost(span.title, kMaxReasonLength,
                                    QCoreApplication::translate("Rules", "A title is too long.")));
    }
    return {};
}

Result<void> checkRoom(Draft& draft)
{
    KARIGAR_TRY(const auto sources,
                draft.list<BusySource>(Query::of(Kind::BusySource).equal("artisan", draft.actor().user)));
    if (sources.size() >= size_t(kMaxBusySources))
        return refuse("too_many_calendars"_L1,
                      QCoreApplication::translate("Rules", "At most %1 calendars can be imported.")
                          .arg(kMaxBusySources));
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(requireArtisan(draft));
    KARIGAR_CHECK(requireText(args.name, kMaxTitleLength,
                              QCoreApplication::translate("Rules", "Give the calendar a name.")));
    if (args.source.isNull())
        return badInput("no_id"_L1, QCoreApplication::translate("Rules", "The calendar has no number."));
    KARIGAR_CHECK(checkUrl(args.url));
    KARIGAR_CHECK(checkSpans(draft, args.spans));
    KARIGAR_TRY(const auto present, draft.find<BusySource>(args.source));
    KARIGAR_CHECK(present ? requireOwner(draft, present->artisan) : checkRoom(draft));
    BusySource source = present.value_or(BusySource());
    KARIGAR_CHECK(reblock(draft, args.source, source.spans, args.spans));
    source.id = args.source;
    source.artisan = draft.actor().user;
    source.name = args.name.trimmed();
    source.url = args.url;
    source.importedAt = draft.context().saidAt;
    source.spans = args.spans;
    draft.put(source);
    return {};
}

} // namespace

CommandSpec busyImport()
{
    return {"busy.import"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "source"_L1};
}

} // namespace karigar
