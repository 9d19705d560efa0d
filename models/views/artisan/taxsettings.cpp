// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/taxsettings.h"

#include "models/domain/commands/invoice_support.h"
#include "models/domain/rules/gstin.h"
#include "models/domain/rules/papernumber.h"
#include "models/domain/rules/registration.h"
#include "models/domain/rules/sac.h"
#include "models/domain/rules/states.h"
#include "models/views/core/reloader.h"

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {

constexpr Money kPreviewPrice = Money::rupees(1500);

QJsonObject argsOf(const TaxProfile& wished)
{
    QJsonObject args = toJson(wished);
    args.remove("id"_L1);
    return args;
}

} // namespace

TaxSettings::TaxSettings(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    auto* reloader = new Reloader(
        workspace, {Kind::TaxProfile, Kind::ArtisanProfile}, [this] { reload(); }, this);
    reloader->reloadNow();
}

void TaxSettings::reload()
{
    const Id me = m_workspace.person().id;
    m_workspace.find(Kind::ArtisanProfile, me, this, [this, me](const std::optional<Row>& artisan) {
        if (artisan)
            m_artisan = artisan->as<ArtisanProfile>();
        m_workspace.find(Kind::TaxProfile, me, this, [this](const std::optional<Row>& row) {
            m_profile = row ? row->as<TaxProfile>() : TaxProfile();
            m_waiting = row && row->waiting;
            if (m_profile.state.isEmpty())
                m_profile.state = m_artisan.state;
            if (m_profile.sac.isEmpty())
                m_profile.sac = QString::fromLatin1(kDefaultSac);
            if (m_profile.rateBasisPoints == 0)
                m_profile.rateBasisPoints = kDefaultRate;
            m_loaded = true;
            Q_EMIT changed();
        });
    });
}

void TaxSettings::save(const TaxProfile& wished)
{
    m_workspace.submit(u"tax.save"_s, argsOf(wished), this, [this](const Result<qint64>& n) {
        if (n)
            Q_EMIT saved();
        else
            Q_EMIT failed(n.error());
    });
}

Invoice TaxSettings::preview(const TaxProfile& wished) const
{
    Invoice paper;
    paper.supplier = supplierParty(wished, m_artisan);
    paper.recipient.name = tr("Your guest");
    paper.recipient.state = m_artisan.state;
    paper.title = tr("A workshop");
    paper.place = m_artisan.city;
    paper.zone = u"Asia/Kolkata"_s;
    paper.issuedAt = paper.paidAt = paper.startAt = m_workspace.now();
    paper.endAt = paper.startAt + 2 * kHour;
    paper.unitPrice = paper.total = kPreviewPrice;
    paper.method = u"upi"_s;
    paper.paymentReference = u"pay_00000000000000"_s;
    applyTax(paper, wished, m_artisan.state, false);
    paper.number =
        paperNumber(paperLetters(paper.type), financialYear(paper.issuedAt), 1).value_or(QString());
    return paper;
}

QString TaxSettings::gstinHint(const QString& typed)
{
    const QString gstin = tidyGstin(typed);
    if (gstin.size() < kGstinLength)
        return {};
    const auto checked = checkGstin(gstin);
    return checked ? QString() : checked.error().message;
}

} // namespace karigar::views::artisan
