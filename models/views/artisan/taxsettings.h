// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/invoice.h"
#include "models/domain/records/taxprofile.h"
#include "models/views/core/workspace.h"

namespace karigar::views::artisan {

/// How the signed-in artisan stands to GST, changing it, and what a paper would look like. GUI thread; owned
/// by its page.
class TaxSettings : public QObject {
    Q_OBJECT
public:
    TaxSettings(Workspace& workspace, QObject* parent);

    bool isLoaded() const { return m_loaded; }
    bool isWaiting() const { return m_waiting; }
    /// With the defaults of a first visit where nothing was saved yet.
    const TaxProfile& profile() const { return m_profile; }
    void save(const TaxProfile& wished);
    /// A paper of ₹1,500 as it would be issued with these settings.
    Invoice preview(const TaxProfile& wished) const;
    /// What a GSTIN being typed should be told: empty while it is fine or too short to judge.
    static QString gstinHint(const QString& typed);

Q_SIGNALS:
    void changed();
    void saved();
    void failed(const karigar::Error& error);

private:
    void reload();

    Workspace& m_workspace;
    TaxProfile m_profile;
    ArtisanProfile m_artisan;
    bool m_waiting = false;
    bool m_loaded = false;
};

} // namespace karigar::views::artisan
