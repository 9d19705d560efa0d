// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the gallery shows: drawn pictures and plausible rows. Nothing here reaches the product. Thread: GUI.

#include "ui/shared/chatentry.h"
#include "ui/shared/daystate.h"

#include <QPixmap>
#include <QVector>

class QAbstractItemModel;
class QObject;

namespace karigar::ui {

QPixmap samplePicture(int seed, QSize size = {480, 360});
QAbstractItemModel* sampleBookings(QObject* parent);
QAbstractItemModel* sampleTiles(QObject* parent);
QVector<DayState> sampleDays(QDate month);
QVector<SlotView> sampleSlots();
QVector<ChatEntry> sampleTalk(const QDateTime& now);
/// The gallery's fixed "now", so that its pictures can be compared.
QDateTime sampleNow();

} // namespace karigar::ui
