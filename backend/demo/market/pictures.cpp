// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/pictures.h"

#include "backend/demo/painter/craftart.h"

#include <array>
#include <atomic>
#include <QCryptographicHash>
#include <thread>

using namespace Qt::StringLiterals;

namespace karigar::demo {

namespace {

constexpr int kThreads = 2;

/// One picture to make, and where its hash goes.
struct Order {
    QString* target;
    std::function<QImage()> paint;
    qint64 size = 0;
};

void orderPieces(Host& host, CraftFamily family, quint64 seed, bool small, std::vector<Order>& orders)
{
    static constexpr std::array kScenes{CraftScene::Piece, CraftScene::Detail, CraftScene::Bench,
                                        CraftScene::Room,  CraftScene::Detail, CraftScene::Piece};
    const QSize size = small ? QSize(360, 240) : QSize(1200, 800);
    const size_t shown = small ? 2 : 4 + seed % 3;
    host.portfolio.resize(static_cast<qsizetype>(shown));
    for (size_t i = 0; i < shown; ++i)
        orders.push_back({&host.portfolio[static_cast<qsizetype>(i)], [=] {
                              return paintCraft({family, kScenes[i], seed + i, size});
                          }});
    const size_t workshops = host.said->workshops.size();
    host.servicePictures.resize(static_cast<qsizetype>(workshops));
    for (size_t i = 0; i < workshops; ++i)
        orders.push_back({&host.servicePictures[static_cast<qsizetype>(i)], [=] {
                              return paintCraft({family, i == 0 ? CraftScene::Piece : kScenes[i + 1],
                                                 seed + 100 + i, size});
                          }});
}

std::vector<Order> allOrders(std::vector<Host>& hosts, const Options& options)
{
    std::vector<Order> orders;
    for (Host& host : hosts) {
        const auto family = craftFamilyFromName(host.said->family).value_or(CraftFamily::Terracotta);
        const quint64 seed = Chance(options.seed).fork(u"art:"_s + host.said->id).next() % 1000000;
        orderPieces(host, family, seed, options.small, orders);
        const bool woman = host.said->woman;
        const bool elder = host.said->elder;
        const int side = options.small ? 128 : 512;
        orders.push_back({&host.avatar, [=] { return paintAvatar({family, woman, elder, seed, side}); }});
    }
    return orders;
}

Result<void> carryOut(Order& order, backend::AttachmentFiles& files)
{
    const QByteArray bytes = encodeJpeg(order.paint());
    *order.target = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    order.size = bytes.size();
    return files.store(*order.target, std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
}

} // namespace

Result<PictureSizes> paintPictures(std::vector<Host>& hosts, backend::AttachmentFiles& files,
                                   const Options& options, const Progress& progress)
{
    std::vector<Order> orders = allOrders(hosts, options);
    const int total = static_cast<int>(orders.size());
    std::atomic<int> next = 0;
    std::vector<Result<void>> results(kThreads);
    const auto work = [&](Result<void>& result) {
        for (int i = next++; result && i < total; i = next++) {
            result = carryOut(orders[static_cast<size_t>(i)], files);
            progress(i + 1, total);
        }
    };
    {
        std::vector<std::jthread> threads;
        for (Result<void>& result : results)
            threads.emplace_back([&work, &result] { work(result); });
    }
    for (Result<void>& result : results)
        KARIGAR_CHECK(std::move(result));
    PictureSizes sizes;
    for (const Order& order : orders)
        sizes.insert(*order.target, order.size);
    return sizes;
}

} // namespace karigar::demo
