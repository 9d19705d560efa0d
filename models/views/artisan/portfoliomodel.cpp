// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/portfoliomodel.h"

#include "models/domain/records/portfolioitem.h"
#include "models/views/core/reloader.h"

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

PortfolioModel::PortfolioModel(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::PortfolioItem}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

void PortfolioModel::reload()
{
    Query query = Query::of(Kind::PortfolioItem);
    query.equal("artisan", m_workspace.person().id).by("position");
    m_workspace.list(query, this, [this](std::vector<Row> rows) {
        setRows(std::move(rows));
        m_loaded = true;
        Q_EMIT loaded();
    });
}

void PortfolioModel::add(const QByteArray& bytes, const QString& mime, const QString& caption)
{
    m_workspace.attach(bytes, mime, this, [this, caption](const Result<QString>& sha) {
        if (sha)
            putBack(*sha, caption);
        else
            Q_EMIT refused(sha.error());
    });
}

void PortfolioModel::putBack(const QString& sha, const QString& caption)
{
    QJsonObject args{{u"item"_s, Id::mint(m_workspace.now()).toText()}, {u"picture"_s, sha}};
    if (!caption.isEmpty())
        args.insert(u"caption"_s, caption);
    m_workspace.submit(u"portfolio.add"_s, args, this, [this](const Result<qint64>& queued) {
        if (queued)
            Q_EMIT added();
        else
            Q_EMIT refused(queued.error());
    });
}

void PortfolioModel::remove(const Id& item)
{
    const int at = find(item.toText());
    if (at < 0)
        return;
    const auto gone = row(at).as<PortfolioItem>();
    m_workspace.submit(u"portfolio.remove"_s, {{u"item"_s, item.toText()}}, this,
                       [this, gone](const Result<qint64>& queued) {
                           if (queued)
                               Q_EMIT removed(gone.picture, gone.caption);
                           else
                               Q_EMIT refused(queued.error());
                       });
}

QVariant PortfolioModel::present(const Row& row, int role) const
{
    const auto item = row.as<PortfolioItem>();
    switch (role) {
    case RecordRole::Title:
        return item.caption.isEmpty() ? tr("Untitled") : item.caption;
    case RecordRole::PictureSha:
        return item.picture;
    default:
        return {};
    }
}

} // namespace karigar::views::artisan
