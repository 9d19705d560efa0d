// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/customer/bookinglistmodel.h"

#include "models/views/core/timewords.h"
#include "models/views/customer/bookingwords.h"
#include "models/views/shared/statelook.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

BookingListModel::BookingListModel(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
{
}

QVariant BookingListModel::present(const Row& row, int role) const
{
    const auto booking = row.as<Booking>();
    const StateLook chip = lookOf(booking.state);
    switch (role) {
    case RecordRole::Title:
        return booking.serviceTitle;
    case RecordRole::Subtitle:
        return u"%1 · %2 · %3"_s.arg(spanWords(booking.startAt, booking.endAt, booking.zone),
                                     booking.artisanName, placeOf(booking));
    case RecordRole::Note:
        return nextStepOf(booking, m_workspace.now());
    case RecordRole::ExactTime:
        return exactWords(booking.startAt, booking.zone);
    case RecordRole::Amount:
        return booking.total.paise;
    case RecordRole::ChipText:
        return chip.text;
    case RecordRole::ChipIcon:
        return chip.icon;
    case RecordRole::ChipTone:
        return chip.tone;
    case RecordRole::PictureSha:
        return booking.picture;
    default:
        return {};
    }
}

} // namespace karigar::views
