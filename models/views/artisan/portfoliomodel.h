// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/rowsmodel.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// The pictures of this artisan's work, in their order. GUI thread; owned by its page.
class PortfolioModel : public RowsModel {
    Q_OBJECT
public:
    PortfolioModel(Workspace& workspace, QObject* parent);

    bool isLoaded() const { return m_loaded; }
    /// Keeps the bytes and adds the picture.
    void add(const QByteArray& bytes, const QString& mime, const QString& caption);
    void remove(const Id& item);
    /// Puts a removed picture back, at the end.
    void putBack(const QString& sha, const QString& caption);

Q_SIGNALS:
    void loaded();
    void added();
    void removed(const QString& sha, const QString& caption);
    void refused(const karigar::Error& error);

protected:
    QVariant present(const Row& row, int role) const override;

private:
    void reload();

    Workspace& m_workspace;
    Reloader* m_reloader;
    bool m_loaded = false;
};

} // namespace karigar::views::artisan
