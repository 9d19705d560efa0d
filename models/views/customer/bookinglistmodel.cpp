// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/customer/bookinglistmodel.h"

#include "models/views/core/timewords.h"
#include "models/views/customer/bookingwords.h"
#include "models/views/shared/paymentbook.h"
#include "models/views/shared/statelook.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

BookingListModel::BookingListModel(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_payments(new PaymentBook(workspace, this))
{
    connect(m_payments, &PaymentBook::learned, this, [this] {
        if (size() > 0)
            Q_EMIT dataChanged(index(0), index(size() - 1));
    });
}

QVariant BookingListModel::present(const Row& row, int role) const
{
    const auto booking = row.as<Booking>();
    const StateLook chip = lookOf(booking.state);
    switch (role) {
    case RecordRole::Title:
        return booking.serviceTitle;
    case RecordRole::Subtitle:
        return joinedWords(u"%1 · %2 · %3"_s.arg(spanWords(booking.startAt, booking.endAt, booking.zone),
                                                 booking.artisanName, placeOf(booking)),
                           m_payments->wordsOf(booking.id));
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
