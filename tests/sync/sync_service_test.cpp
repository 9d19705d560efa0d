// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/favourite.h"
#include "models/domain/records/service.h"
#include "tests/sync/servicefixture.h"

#include <gtest/gtest.h>
#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace karigar::tests {

namespace {

class SyncServiceTest : public testing::Test {
protected:
    SyncServiceTest()
        : m_server(m_clock)
    {
        m_server.with([this](FakeBackend& backend) {
            m_artisan = backend.addUser(u"Meera"_s, true);
            m_customer = backend.addUser(u"Arjun"_s, false);
            for (int i = 0; i < 25; ++i)
                backend.place(Kind::Service, toJson(service(i)));
        });
    }

    Service service(int i) const
    {
        Service one;
        one.id = Id::derive(m_artisan, QString::number(i));
        one.artisan = m_artisan;
        one.title = u"Workshop %1"_s.arg(i);
        one.published = true;
        return one;
    }

    QJsonObject favourite(bool keep) const { return {{"artisan"_L1, m_artisan.toText()}, {"keep"_L1, keep}}; }

    /// What an artisan does when a new picture is ready: a file, its declaration, and two commands.
    void script(Device& device) const
    {
        const auto sha = device.vault().put("a picture of a blue pot", true);
        ASSERT_TRUE(sha);
        ASSERT_TRUE(device.submit(u"attachment.declare"_s,
                                  {{"sha"_L1, *sha}, {"mime"_L1, u"image/png"_s}, {"size"_L1, 23}}));
        const QString item = Id::derive(m_artisan, u"item").toText();
        ASSERT_TRUE(device.submit(u"portfolio.add"_s, {{"item"_L1, item}, {"picture"_L1, *sha}}));
        ASSERT_TRUE(device.submit(u"favourite.set"_s, favourite(true)));
    }

    int commandsDone(const Device& device)
    {
        return m_server.with([&](FakeBackend& backend) {
            int done = 0;
            for (const auto& [who, times] : backend.effects())
                if (who.first == device.id()) {
                    EXPECT_EQ(times, 1);
                    ++done;
                }
            return done;
        });
    }

    SystemClock m_clock;
    FakeServer m_server;
    Id m_artisan;
    Id m_customer;
};

} // namespace

TEST_F(SyncServiceTest, FirstSyncThenCommandsThenEqual)
{
    Device device(m_server, m_artisan, true, u"desk"_s);
    device.open();
    ASSERT_TRUE(device.settles());
    EXPECT_FALSE(device.service().status().firstSync);
    script(device);
    ASSERT_TRUE(device.settles());
    EXPECT_EQ(commandsDone(device), 3);
    EXPECT_TRUE(m_server.with([](FakeBackend& backend) { return backend.attachments().size() == 1; }));
}

TEST_F(SyncServiceTest, AnyLostRequestConvergesAndNothingHappensTwice)
{
    for (const Loss loss : {Loss::OnTheWayThere, Loss::OnTheWayBack}) {
        for (int n = 1;; ++n) {
            SCOPED_TRACE(testing::Message() << "request " << n << " lost, way " << static_cast<int>(loss));
            Device device(m_server, m_artisan, true, u"desk %1 %2"_s.arg(n).arg(static_cast<int>(loss)));
            device.fate.failAt = n;
            device.fate.loss = loss;
            device.open();
            const auto sha = device.vault().put("pot " + QByteArray::number(n), true);
            ASSERT_TRUE(sha);
            ASSERT_TRUE(device.submit(u"attachment.declare"_s,
                                      {{"sha"_L1, *sha}, {"mime"_L1, u"image/png"_s}, {"size"_L1, 5}}));
            ASSERT_TRUE(device.settles());
            ASSERT_TRUE(device.submit(u"favourite.set"_s, favourite(true)));
            ASSERT_TRUE(device.settles());
            EXPECT_EQ(commandsDone(device), 2);
            EXPECT_EQ(device.counts().refused, 0);
            if (!device.fate.struck)
                break; // the exchange has fewer requests: all of them were lost once
            ASSERT_LT(n, 100);
        }
    }
}

TEST_F(SyncServiceTest, KilledFirstSyncResumesWhereItWas)
{
    Device device(m_server, m_customer, false, u"lap"_s);
    device.fate.failAt = 4;
    device.fate.loss = Loss::OnTheWayThere;
    device.open();
    ASSERT_TRUE(device.waitFor([&] { return device.fate.struck && !device.records().empty(); }));
    device.close();
    const auto before = m_server.requests().size();
    device.open();
    ASSERT_TRUE(device.settles());
    const QStringList after = m_server.requests().mid(before);
    ASSERT_FALSE(after.isEmpty());
    EXPECT_FALSE(after.front().contains("cursor=0&"_L1)) << after.front().toStdString();
}

TEST_F(SyncServiceTest, OfflineWorkSurvivesAndSettlesLater)
{
    Device device(m_server, m_artisan, true, u"desk"_s);
    device.open();
    ASSERT_TRUE(device.settles());
    device.fate.unplugged = true;
    script(device);
    ASSERT_TRUE(device.waitFor([&] { return device.service().status().state == sync::SyncState::Offline; }));
    EXPECT_GT(device.service().status().offlineSince, 0);
    ASSERT_TRUE(device.waitFor([&] { return device.service().status().waiting == 3; }));
    device.close();
    device.open();
    EXPECT_EQ(device.counts().pending, 3);
    EXPECT_TRUE(device.records().contains({Kind::Favourite, Favourite::idFor(m_artisan, m_artisan)}));
    device.fate.unplugged = false;
    ASSERT_TRUE(device.settles());
    EXPECT_EQ(commandsDone(device), 3);
}

TEST_F(SyncServiceTest, RefusedCommandLandsInTheTrayAndItsEffectGoes)
{
    m_server.with([](FakeBackend& backend) {
        backend.refusal = [](const protocol::CommandEnvelope& envelope) -> std::optional<Error> {
            if (envelope.name != "favourite.set"_L1)
                return std::nullopt;
            return Error{ErrorDomain::Rule, u"not_now"_s, u"Not now."_s, false};
        };
    });
    Device device(m_server, m_customer, false, u"lap"_s);
    device.open();
    ASSERT_TRUE(device.settles());
    ASSERT_TRUE(device.submit(u"favourite.set"_s, favourite(true)));
    ASSERT_TRUE(device.waitFor([&] { return device.service().status().refused == 1; }));
    ASSERT_TRUE(device.settles());
    EXPECT_EQ(device.counts().refused, 1);
    EXPECT_FALSE(device.records().contains({Kind::Favourite, Favourite::idFor(m_customer, m_artisan)}));
}

TEST_F(SyncServiceTest, AnotherFeedIsFetchedAnewAndTheOutboxStays)
{
    Device device(m_server, m_customer, false, u"lap"_s);
    device.open();
    ASSERT_TRUE(device.settles());
    device.fate.unplugged = true;
    ASSERT_TRUE(device.submit(u"favourite.set"_s, favourite(true)));
    m_server.with([](FakeBackend& backend) { backend.beginNewGeneration(); });
    device.fate.unplugged = false;
    ASSERT_TRUE(device.settles());
    EXPECT_EQ(commandsDone(device), 1);
}

TEST_F(SyncServiceTest, RevokedDeviceWipesItsCache)
{
    Device device(m_server, m_customer, false, u"lap"_s);
    device.open();
    ASSERT_TRUE(device.settles());
    ASSERT_TRUE(QFile::exists(device.folder() + u"/cache.db"_s));
    m_server.revoke(device.token());
    ASSERT_TRUE(device.waitFor([&] { return device.wasWiped(); }));
    EXPECT_FALSE(QFile::exists(device.folder() + u"/cache.db"_s));
}

TEST_F(SyncServiceTest, FilesComeFromTheVaultOnceFetched)
{
    Device artisan(m_server, m_artisan, true, u"desk"_s);
    artisan.open();
    ASSERT_TRUE(artisan.settles());
    script(artisan);
    ASSERT_TRUE(artisan.settles());
    Device customer(m_server, m_customer, false, u"lap"_s);
    customer.open();
    ASSERT_TRUE(customer.settles());
    const QByteArray picture("a picture of a blue pot");
    const QString sha =
        QString::fromLatin1(QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex());
    auto twice = std::pair{customer.service().fetchAttachment(sha), customer.service().fetchAttachment(sha)};
    EXPECT_EQ(twice.first.result().value(), picture);
    EXPECT_EQ(twice.second.result().value(), picture);
    customer.fate.unplugged = true;
    EXPECT_EQ(customer.service().fetchAttachment(sha).result().value(), picture);
    const auto missing = customer.service().fetchAttachment(QString(64, u'a')).result();
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().domain, ErrorDomain::Network);
    EXPECT_EQ(m_server.requests().filter(u"GET /v1/attachments/"_s).size(), 1);
    customer.fate.unplugged = false;
    EXPECT_EQ(customer.service().checkoutLink(m_customer).result().value().url, "http://pay.example/1"_L1);
}

} // namespace karigar::tests
