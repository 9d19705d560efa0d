// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/invoice.h"
#include "ui/papers/paperdoors.h"

#include <QWidget>

class QVBoxLayout;

namespace karigar::views {
class PapersModel;
class Workspace;
} // namespace karigar::views

namespace karigar::ui {

/// The papers of one booking or payment, each with ways to open, keep and print it; takes no room while there
/// are none. Follows the cache. GUI thread.
/// Object names: paperList, and for each number openPaper_<number>, savePaper_<number>, printPaper_<number>
/// with "-" for "/".
class PaperList : public QWidget {
    Q_OBJECT
public:
    PaperList(views::Workspace& workspace, const PaperDoors& doors, QWidget* parent = nullptr);

    /// `column` is "booking" or "payment".
    void showFor(const char* column, const Id& id);
    /// Whether it is known how many there are.
    bool isLoaded() const { return m_loaded; }
    int count() const;

Q_SIGNALS:
    /// The papers have come, or changed.
    void listed();
    void said(const QString& words);
    void failed(const karigar::Error& error);

private:
    void refresh();
    QWidget* row(const Invoice& paper);
    void open(const Invoice& paper);
    void save(const Invoice& paper);
    void print(const Invoice& paper);

    PaperDoors m_doors;
    bool m_loaded = false;
    views::PapersModel* m_model;
    QVBoxLayout* m_rows;
};

} // namespace karigar::ui
