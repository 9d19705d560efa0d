// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/papersmodel.h"

#include "models/domain/rules/calendar.h"
#include "models/domain/rules/registration.h"
#include "models/views/core/csv.h"
#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

constexpr int kShown = 500;

QString typeName(InvoiceType type)
{
    return QString(enumText(type));
}

} // namespace

QString paperTitle(const Invoice& paper)
{
    return paperLabel(paper.type) + u' ' + paper.number;
}

PapersModel::PapersModel(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Invoice}, [this] { reload(); }, this))
{
}

void PapersModel::show(const char* column, const Id& id)
{
    m_column = column;
    m_of = id;
    m_reloader->reloadNow();
}

bool PapersModel::isCut() const
{
    return size() == kShown;
}

Query PapersModel::papers() const
{
    Query query = Query::of(Kind::Invoice);
    if (m_column && *m_column)
        query.equal(m_column, m_of);
    return query;
}

void PapersModel::reload()
{
    if (!m_column)
        return;
    const int pass = ++m_pass;
    m_workspace.list(papers().by("issuedAt", true).first(kShown), this, [this, pass](std::vector<Row> rows) {
        if (pass != m_pass)
            return;
        setRows(std::move(rows));
        sumUp(pass);
    });
}

void PapersModel::sumUp(int pass)
{
    m_workspace.sum(papers(), u"total"_s, this, [this, pass](qint64 all) {
        m_workspace.sum(papers().equal("type", typeName(InvoiceType::CreditNote)), u"total"_s, this,
                        [this, pass, all](qint64 credited) {
                            if (pass != m_pass)
                                return;
                            m_invoiced = {all - credited};
                            m_credited = {credited};
                            m_loaded = true;
                            Q_EMIT loaded();
                        });
    });
}

QVariant PapersModel::present(const Row& row, int role) const
{
    const auto paper = row.as<Invoice>();
    const bool note = paper.isCreditNote();
    switch (role) {
    case RecordRole::Title:
        return paperTitle(paper);
    case RecordRole::Subtitle:
        return note ? tr("%1 · for %2").arg(paper.title, paper.originalNumber)
                    : u"%1 · %2"_s.arg(paper.title, paper.recipient.name);
    case RecordRole::Time:
        return relativeWords(paper.issuedAt, m_workspace.now());
    case RecordRole::ExactTime:
        return exactWords(paper.issuedAt);
    case RecordRole::Amount:
        return note ? -paper.total.paise : paper.total.paise;
    case RecordRole::Glyph:
        return note ? u"refund"_s : u"receipt"_s;
    case RecordRole::GlyphTone:
        return note ? u"warn"_s : u"ok"_s;
    default:
        return {};
    }
}

// Column names are for programs and therefore not translated.
QByteArray PapersModel::csvHeader()
{
    return csvLine({u"number"_s,
                    u"type"_s,
                    u"date"_s,
                    u"against"_s,
                    u"supplier"_s,
                    u"supplier_gstin"_s,
                    u"recipient"_s,
                    u"recipient_gstin"_s,
                    u"recipient_state"_s,
                    u"place_of_supply"_s,
                    u"sac"_s,
                    u"rate_percent"_s,
                    u"taxable_inr"_s,
                    u"cgst_inr"_s,
                    u"sgst_utgst_inr"_s,
                    u"igst_inr"_s,
                    u"round_off_inr"_s,
                    u"total_inr"_s,
                    u"payment"_s,
                    u"description"_s});
}

QByteArray PapersModel::csvOf(const Invoice& p)
{
    return csvLine({p.number,
                    typeName(p.type),
                    dateInIndia(p.issuedAt).toString(Qt::ISODate),
                    p.originalNumber,
                    p.supplier.name,
                    p.supplier.gstin,
                    p.recipient.name,
                    p.recipient.gstin,
                    p.recipient.state,
                    p.placeOfSupply,
                    p.sac,
                    csvRupees({p.rate}),
                    csvRupees(p.sums.taxable),
                    csvRupees(p.sums.cgst),
                    csvRupees(p.sums.sgst),
                    csvRupees(p.sums.igst),
                    csvRupees(p.sums.roundOff),
                    csvRupees(p.total),
                    p.paymentReference,
                    p.title});
}

void PapersModel::exportCsv(QObject* receiver, std::function<void(QByteArray)> then)
{
    m_workspace.list(papers().by("issuedAt"), receiver,
                     [then = std::move(then)](const std::vector<Row>& rows) {
                         QByteArray csv = csvStart() + csvHeader();
                         for (const Row& row : rows)
                             csv += csvOf(row.as<Invoice>());
                         then(csv);
                     });
}

} // namespace karigar::views
