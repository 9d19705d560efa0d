// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/payment.h"
#include "models/views/admin/listing.h"

#include <memory>

class QSaveFile;

namespace karigar::views::admin {

/// Writes the payments of a listing to a CSV file (RFC 4180, UTF-8), page by page, so that a long list
/// neither fills the memory nor stops the window. The file appears whole or not at all. GUI thread.
class PaymentsExport : public QObject {
    Q_OBJECT
public:
    PaymentsExport(Workspace& workspace, QObject* parent);
    ~PaymentsExport() override;

    void start(const QString& path, const Listing& listing);
    bool isRunning() const { return m_file != nullptr; }

    static QByteArray header();
    static QByteArray line(const Payment& payment);

Q_SIGNALS:
    void finished(int payments);
    void failed(const karigar::Error& error);

private:
    void nextPage();
    void search();
    bool write(const QByteArray& bytes);
    void finish();

    Workspace& m_workspace;
    Listing m_listing;
    std::unique_ptr<QSaveFile> m_file;
    int m_written = 0;
};

} // namespace karigar::views::admin
