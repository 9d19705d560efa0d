// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's folder as people find it: through the real server, signed in.
#include "models/domain/base/clock.h"
#include "models/domain/records/allrecords.h"
#include "tests/demo_market/demofolder.h"
#include "tests/demo_market/marketclient.h"
#include "tests/sandbox/sandboxprocess.h"

#include <gtest/gtest.h>
#include <QCryptographicHash>
#include <thread>

using namespace Qt::StringLiterals;

namespace karigar::demo::test {
namespace {

const QString kKiran = u"kiran@demo.karigar.example"_s;
const QString kMeera = u"meera@demo.karigar.example"_s;
const QString kAdmin = u"admin@demo.karigar.example"_s;

template<class R>
std::vector<R> of(const Seen& seen)
{
    std::vector<R> all;
    const auto kind = seen.find(QLatin1String(kindSpec(R::kKind).table));
    if (kind != seen.end())
        for (const auto& [id, doc] : kind->second)
            all.push_back(fromJson<R>(doc).value());
    return all;
}

template<class R, class Test>
int count(const Seen& seen, Test test)
{
    const auto all = of<R>(seen);
    return static_cast<int>(std::ranges::count_if(all, test));
}

int inState(const Seen& seen, BookingState state)
{
    return count<Booking>(seen, [&](const Booking& booking) { return booking.state == state; });
}

class Served : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = new DemoFolder(9);
        s_server = new ServerProcess(s_folder->path(), {u"--psp-url"_s, u"http://127.0.0.1:9"_s});
    }
    static void TearDownTestSuite()
    {
        delete s_server;
        delete s_folder;
    }

    static DemoFolder* s_folder;
    static ServerProcess* s_server;
};

DemoFolder* Served::s_folder = nullptr;
ServerProcess* Served::s_server = nullptr;

TEST_F(Served, EverybodySeesTheCatalogue)
{
    const Seen seen = MarketClient(*s_server, kMeera).pullAll();
    EXPECT_EQ(of<ArtisanProfile>(seen).size(), 12u);
    EXPECT_EQ(of<Availability>(seen).size(), 12u);
    EXPECT_EQ(of<PortfolioItem>(seen).size(), 24u);
    EXPECT_GE(of<Service>(seen).size(), 24u);
    EXPECT_GT(of<Review>(seen).size(), 50u);
    EXPECT_EQ(of<User>(seen).size(), 1u);
}

TEST_F(Served, MeeraHasSomethingOfEverything)
{
    const MarketClient meera(*s_server, kMeera);
    const Seen seen = meera.pullAll();
    EXPECT_EQ(of<Booking>(seen).size(), 4u);
    EXPECT_EQ(inState(seen, BookingState::Completed), 2);
    EXPECT_EQ(inState(seen, BookingState::Confirmed), 1);
    EXPECT_EQ(inState(seen, BookingState::Requested), 1);
    EXPECT_EQ(count<Review>(seen, [&](const Review& r) { return r.customer == meera.grant().user; }), 1);
    EXPECT_FALSE(of<Favourite>(seen).empty());
    for (const Booking& booking : of<Booking>(seen)) {
        if (booking.state != BookingState::Confirmed)
            continue;
        EXPECT_GT(booking.startAt, DemoFolder::present() + 5 * kDay);
        EXPECT_EQ(count<Message>(seen, [&](const Message& m) { return m.channel == booking.id; }), 6);
        const auto markers = of<ReadMarker>(seen);
        const auto mine = std::ranges::find_if(markers, [&](const ReadMarker& marker) {
            return marker.channel == booking.id && marker.user == meera.grant().user;
        });
        ASSERT_NE(mine, markers.end());
        EXPECT_EQ(count<Message>(seen,
                                 [&](const Message& m) {
                                     return m.channel == booking.id && m.sentAt > mine->upTo &&
                                            m.author == booking.artisan;
                                 }),
                  2);
    }
    EXPECT_GT(count<Notification>(seen, [](const Notification& n) { return n.readAt == 0; }), 0);
    EXPECT_GT(count<Notification>(seen, [](const Notification& n) { return n.readAt != 0; }), 0);
}

TEST_F(Served, KiranHasRequestsOfWhichTwoCollide)
{
    const Seen seen = MarketClient(*s_server, kKiran).pullAll();
    std::vector<Booking> waiting;
    for (const Booking& booking : of<Booking>(seen))
        if (booking.state == BookingState::Requested)
            waiting.push_back(booking);
    ASSERT_EQ(waiting.size(), 3u);
    int colliding = 0;
    for (const Booking& one : waiting)
        for (const Booking& other : waiting)
            if (one.id < other.id && one.service == other.service && one.startAt == other.startAt) {
                ++colliding;
                EXPECT_GT(one.seats + other.seats, 4);
            }
    EXPECT_EQ(colliding, 1);
    EXPECT_GE(inState(seen, BookingState::Confirmed), 3);
    std::set<int> months;
    for (const LedgerEntry& entry : of<LedgerEntry>(seen))
        if (entry.account == LedgerAccount::ArtisanPayable)
            months.insert(QDateTime::fromMSecsSinceEpoch(entry.at).date().month());
    EXPECT_GE(months.size(), 6u);
}

TEST_F(Served, NobodySeesWhatIsOthers)
{
    for (const QString& email : {kMeera, kKiran}) {
        const MarketClient person(*s_server, email);
        const Id me = person.grant().user;
        const Seen seen = person.pullAll();
        const auto foreign = [&](const auto& record) {
            return record.customer != me && record.artisan != me;
        };
        EXPECT_EQ(count<Booking>(seen, foreign), 0);
        EXPECT_EQ(count<Payment>(seen, foreign), 0);
        EXPECT_EQ(count<Channel>(seen, foreign), 0);
        EXPECT_EQ(count<Message>(seen, foreign), 0);
        EXPECT_EQ(count<LedgerEntry>(seen, foreign), 0);
        EXPECT_EQ(count<Notification>(seen, [&](const Notification& n) { return n.user != me; }), 0);
        EXPECT_TRUE(of<AuditEntry>(seen).empty());
        EXPECT_TRUE(of<PlatformStats>(seen).empty());
    }
}

TEST_F(Served, TheAdminSeesPeopleDaysAndAudit)
{
    const Seen seen = MarketClient(*s_server, kAdmin).pullAll();
    EXPECT_EQ(of<User>(seen).size(), 12u + 24u + 1u);
    EXPECT_EQ(of<PlatformStats>(seen).size(), 30u);
    EXPECT_GT(of<AuditEntry>(seen).size(), 1000u);
}

TEST_F(Served, EveryPictureCanBeFetched)
{
    const MarketClient meera(*s_server, kMeera);
    const Seen seen = meera.pullAll();
    QSet<QString> shas;
    for (const ArtisanProfile& profile : of<ArtisanProfile>(seen))
        shas.insert(profile.picture);
    for (const Service& service : of<Service>(seen))
        shas.insert(service.picture);
    for (const PortfolioItem& item : of<PortfolioItem>(seen))
        shas.insert(item.picture);
    for (const Booking& booking : of<Booking>(seen))
        shas.insert(booking.picture);
    EXPECT_GT(shas.size(), 40);
    for (const QString& sha : shas) {
        const auto answer = meera.attachment(sha);
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(QCryptographicHash::hash(QByteArray::fromStdString(answer.body), QCryptographicHash::Sha256)
                      .toHex(),
                  sha.toLatin1());
    }
}

Booking waitingFor(const Seen& seen)
{
    for (const Booking& booking : of<Booking>(seen))
        if (booking.state == BookingState::Requested)
            return booking;
    throw std::runtime_error("nothing waits");
}

PaymentState paymentState(const Seen& seen, const Id& id)
{
    for (const Payment& payment : of<Payment>(seen))
        if (payment.id == id)
            return payment.state;
    throw std::runtime_error("no such payment");
}

// Until it happens; the test's own time limit ends a wait in vain.
void waitForCapture(const MarketClient& client, const Id& payment)
{
    while (paymentState(client.pullAll(), payment) != PaymentState::Captured)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
}

TEST(Continued, AnApprovalCollectsTheMoneyFromTheProvidersBook)
{
    DemoFolder folder(11);
    const backend::sandbox::test::SandboxProcess sandbox(
        {"--state", (folder.path() + u"/provider.json"_s).toStdString()});
    qputenv("KARIGAR_RAZORPAY_KEY_ID", backend::sandbox::test::kKeyId);
    const ServerProcess server(folder.path(), {u"--psp-url"_s, QString::fromStdString(sandbox.url())});
    MarketClient kiran(server, kKiran);
    const Booking request = waitingFor(kiran.pullAll());
    EXPECT_EQ(paymentState(kiran.pullAll(), request.payment), PaymentState::Authorized);
    ASSERT_TRUE(kiran.command(u"booking.approve"_s, {{"booking"_L1, request.id.toText()}}));
    waitForCapture(kiran, request.payment);
}

} // namespace
} // namespace karigar::demo::test
