// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookings/timelinesteps.h"

#include "models/views/core/timewords.h"
#include "ui/shared/recordroles.h"

namespace karigar::ui {

QVector<Timeline::Step> timelineSteps(const std::vector<views::TimelineStep>& steps, const QString& zone,
                                      Millis now)
{
    QVector<Timeline::Step> shown;
    for (const views::TimelineStep& step : steps)
        shown.append({iconNamed(step.icon), toneNamed(step.tone), step.title, step.detail,
                      views::relativeWords(step.at, now), views::exactWords(step.at, zone), step.done});
    return shown;
}

} // namespace karigar::ui
