// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/crashstage.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace karigar::tests {

CrashStage::CrashStage()
    : customer(market.person())
    , neighbour(market.person())
    , admin(market.person())
{
    customer.joinAsCustomer("Meera Iyer");
    neighbour.joinAsArtisan("Savita Devi", "Madhubani", "Madhubani");
    admin.signIn(kit::kAdminEmail, kit::kAdminPassword);
}

CrashRound::CrashRound(CrashStage& stage, QString folder)
    : m_stage(stage)
    , m_folder(std::move(folder))
    , m_artisan(stage.market.person())
{
    m_ready = prepare();
}

bool CrashRound::prepare()
{
    if (!m_artisan.joinAsArtisan("Kiran Sharma", "Blue pottery", "Jaipur") ||
        !kit::Market::openDaily(m_artisan))
        return false;
    m_service = kit::Market::listService(m_artisan, "approve", 4);
    const kit::Hold hold = kit::Market::hold(m_stage.customer, m_service, m_stage.market.startAt(3));
    if (!hold.refusal.isEmpty() || kit::Market::payInBrowser(m_stage.customer, hold.payment).status != 200)
        return false;
    plan(hold.booking, hold.payment);
    return m_plan.write(m_folder + u"/plan.json"_s);
}

void CrashRound::plan(const Id& request, const Id& payment)
{
    m_plan.url = QString::fromStdString(m_stage.market.url());
    m_plan.token = QString::fromStdString(m_artisan.token());
    m_plan.user = m_artisan.user();
    m_plan.saidBefore = m_artisan.lastNumber();
    m_plan.folder = m_folder + u"/cache"_s;
    m_plan.key = QString::fromLatin1(store::CacheKey::random().toBytes().toHex());
    m_plan.file = u"%PDF-1.4 a glaze recipe for "_s + request.toText();
    m_plan.request = request;
    m_plan.payment = payment;
    m_plan.incoming = Id::mint(m_stage.market.now());
    addCommands();
}

/// Each kind of command travels its own way: one that the marketplace goes on with, messages into a channel
/// that exists only here until then, a file, and records that are replaced.
void CrashRound::addCommands()
{
    const QByteArray bytes = m_plan.file.toUtf8();
    const QString sha =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QString channel = m_plan.request.toText();
    const auto fresh = [this] { return Id::mint(m_stage.market.now()).toText(); };
    // Shorter hours, but open when the customer books meanwhile.
    QJsonArray week;
    for (int day = 1; day <= 7; ++day) {
        const QJsonObject window{{"from"_L1, 9 * 60}, {"to"_L1, 13 * 60}};
        week.append(QJsonObject{{"weekday"_L1, day}, {"windows"_L1, QJsonArray{window}}});
    }
    m_plan.commands = {
        {u"booking.approve"_s, {{"booking"_L1, channel}}},
        {u"message.send"_s,
         {{"message"_L1, fresh()}, {"channel"_L1, channel}, {"text"_L1, u"Bring an apron."_s}}},
        {u"attachment.declare"_s,
         {{"sha"_L1, sha}, {"mime"_L1, u"application/pdf"_s}, {"size"_L1, bytes.size()}}},
        {u"message.send"_s,
         {{"message"_L1, fresh()},
          {"channel"_L1, channel},
          {"files"_L1, QJsonArray{QJsonObject{{"sha"_L1, sha}, {"name"_L1, u"glaze.pdf"_s}}}}}},
        {u"profile.save"_s,
         {{"name"_L1, u"Kiran Sharma"_s},
          {"craft"_L1, u"Blue pottery"_s},
          {"city"_L1, u"Sanganer"_s},
          {"state"_L1, u"08"_s},
          {"bio"_L1, u"Quartz, glass and cobalt."_s}}},
        {u"availability.save"_s, {{"weekly"_L1, week}}},
        {u"favourite.set"_s, {{"artisan"_L1, m_stage.neighbour.user().toText()}, {"keep"_L1, true}}},
    };
}

int CrashRound::run(long dieAfter)
{
    kit::Process client(KARIGAR_CLIENTSCRIPT,
                        {(m_folder + u"/plan.json"_s).toStdString(), std::to_string(dieAfter)}, {},
                        (m_folder + u"/client.log"_s).toStdString());
    (void)client.readLine(); // nothing when it has died before
    book();
    return client.wait();
}

void CrashRound::book()
{
    if (m_hasBooked)
        return;
    const QJsonObject args{{"booking"_L1, m_plan.incoming.toText()},
                           {"payment"_L1, Id::mint(m_stage.market.now()).toText()},
                           {"service"_L1, m_service.toText()},
                           {"startAt"_L1, m_stage.market.startAt(9)},
                           {"seats"_L1, 1}};
    m_hasBooked = m_stage.customer.command(u"booking.hold"_s, args).isEmpty();
}

std::string CrashRound::says() const
{
    return kit::readFile((m_folder + u"/client.log"_s).toStdString());
}

} // namespace karigar::tests
