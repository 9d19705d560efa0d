// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/shared/bookingtimeline.h"
#include "ui/shared/timeline.h"

namespace karigar::ui {

/// A booking's timeline as the widget shows it; exact times in the workshop's zone. Pure.
QVector<Timeline::Step> timelineSteps(const std::vector<views::TimelineStep>& steps, const QString& zone,
                                      Millis now);

} // namespace karigar::ui
