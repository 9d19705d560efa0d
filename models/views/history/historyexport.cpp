// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/history/historyexport.h"

#include "models/views/core/csv.h"
#include "models/views/history/historycsv.h"
#include "models/views/history/historymodel.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {
constexpr int kExportPage = 500;
} // namespace

HistoryExport::HistoryExport(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

HistoryExport::~HistoryExport() = default;

void HistoryExport::start(const QString& path, const HistoryModel& model)
{
    if (isRunning())
        return;
    m_offset = m_written = 0;
    m_left.clear();
    m_file = std::make_unique<QSaveFile>(path);
    m_file->open(QIODevice::WriteOnly);
    QByteArray bytes = csvStart() + historyCsvHeader(model.scope().of);
    if (model.isSearch()) {
        for (; m_written < model.size(); ++m_written)
            bytes += historyCsvLine(model.kindAt(m_written), model.row(m_written));
    } else {
        m_left = model.sources();
    }
    if (write(bytes))
        nextPage();
}

void HistoryExport::nextPage()
{
    if (m_left.empty())
        return finish();
    Query query = m_left.front().query;
    query.offset = m_offset;
    query.first(kExportPage);
    m_workspace.list(query, this, [this, kind = query.kind](const std::vector<Row>& rows) {
        QByteArray bytes;
        for (const Row& row : rows)
            bytes += historyCsvLine(kind, row);
        if (!write(bytes))
            return;
        const int count = static_cast<int>(rows.size());
        m_written += count;
        m_offset += count;
        if (count < kExportPage) {
            m_left.erase(m_left.begin());
            m_offset = 0;
        }
        nextPage();
    });
}

bool HistoryExport::write(const QByteArray& bytes)
{
    if (m_file->isOpen() && m_file->write(bytes) == bytes.size())
        return true;
    const QString why = m_file->errorString();
    m_file.reset();
    Q_EMIT failed({ErrorDomain::Store, u"export_failed"_s,
                   tr("The file could not be written: %1. Nothing was saved; choose another place.").arg(why),
                   true});
    return false;
}

void HistoryExport::finish()
{
    if (!m_file->commit()) {
        write({}); // says why: a file that could not be committed is closed
        return;
    }
    m_file.reset();
    Q_EMIT finished(m_written);
}

} // namespace karigar::views
