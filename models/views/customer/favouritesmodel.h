// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/artisanprofile.h"
#include "models/views/core/rowsmodel.h"

namespace karigar::views {

class Reloader;

/// The artisans a customer keeps, the latest first; the rows are their profiles. GUI thread.
class FavouritesModel : public RowsModel {
    Q_OBJECT
public:
    FavouritesModel(Workspace& workspace, QObject* parent);

    bool isLoaded() const { return m_loaded; }
    ArtisanProfile profile(int at) const { return row(at).as<ArtisanProfile>(); }
    void letGo(const Id& artisan) { set(artisan, false); }
    void keep(const Id& artisan) { set(artisan, true); }

Q_SIGNALS:
    void loaded();
    void failed(const karigar::Error& error);

protected:
    QVariant present(const Row& row, int role) const override;

private:
    void reload();
    void receive(const std::vector<Row>& favourites);
    void set(const Id& artisan, bool keep);

    Workspace& m_workspace;
    Reloader* m_reloader;
    bool m_loaded = false;
};

} // namespace karigar::views
