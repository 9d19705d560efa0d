// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/servicesmodel.h"

#include "models/domain/records/service.h"
#include "models/views/artisan/bookinglook.h"
#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

ServicesModel::ServicesModel(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Service}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

void ServicesModel::reload()
{
    Query query = Query::of(Kind::Service);
    query.equal("artisan", m_workspace.person().id).by("createdAt", true);
    m_workspace.list(query, this, [this](std::vector<Row> rows) {
        setRows(std::move(rows));
        m_loaded = true;
        Q_EMIT loaded();
    });
}

QVariant ServicesModel::present(const Row& row, int role) const
{
    const auto service = row.as<Service>();
    switch (role) {
    case RecordRole::Title:
        return service.title;
    case RecordRole::Subtitle:
        return u"%1 · %2 · %3"_s.arg(durationWords(service.minutes), seatsWords(service.seats),
                                     service.mode == BookingMode::Instant ? tr("booked at once")
                                                                          : tr("you approve"));
    case RecordRole::Amount:
        return service.price.paise;
    case RecordRole::PictureSha:
        return service.picture;
    case RecordRole::Glyph:
        return u"services"_s;
    case RecordRole::GlyphTone:
        return u"muted"_s;
    case RecordRole::ChipText:
        return service.published ? tr("Published") : tr("Hidden");
    case RecordRole::ChipIcon:
        return service.published ? u"eye"_s : u"eye-off"_s;
    case RecordRole::ChipTone:
        return service.published ? u"ok"_s : u"muted"_s;
    default:
        return {};
    }
}

} // namespace karigar::views::artisan
