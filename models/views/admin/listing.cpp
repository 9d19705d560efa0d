// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/listing.h"

#include "models/domain/rules/calendar.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace karigar::views::admin {

Millis startOf(Range range, Millis now)
{
    if (range == Range::All)
        return 0;
    const QDate first = dateInIndia(now).addDays(range == Range::Week ? -6 : 0);
    return instantOf(first, 0, u"Asia/Kolkata"_s);
}

QString ListRequest::toSubject() const
{
    QUrlQuery query;
    if (!state.isEmpty())
        query.addQueryItem(u"state"_s, state);
    if (range != Range::All)
        query.addQueryItem(u"range"_s, range == Range::Today ? u"today"_s : u"week"_s);
    return u'?' + query.toString();
}

std::optional<ListRequest> ListRequest::fromSubject(const QString& subject)
{
    if (!subject.startsWith(u'?'))
        return std::nullopt;
    const QUrlQuery query(subject.mid(1));
    ListRequest request;
    request.state = query.queryItemValue(u"state"_s);
    const QString range = query.queryItemValue(u"range"_s);
    request.range = range == "today"_L1 ? Range::Today : range == "week"_L1 ? Range::Week : Range::All;
    return request;
}

} // namespace karigar::views::admin
