// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/painter/finish.h"

#include "backend/demo/painter/hand.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace karigar::demo {

namespace {

constexpr int kGrid = 16;
constexpr int kNoiseSide = 256;

struct Node {
    float dx = 0;
    float dy = 0;
    float shade = 1;
};

/// Displacement and light are smooth, so they are worked out on a coarse grid and interpolated.
class Relief {
public:
    Relief(QSize size, const Finish& finish, Hand& hand)
        : m_columns(size.width() / kGrid + 2)
        , m_nodes(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(size.height() / kGrid + 2))
    {
        const double scale = std::max(size.width(), size.height()) / 1200.0;
        for (double& phase : m_phase)
            phase = hand.between(0, 2 * std::numbers::pi);
        const double angle = hand.between(-0.45, 0.45);
        const int rows = size.height() / kGrid + 2;
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < m_columns; ++column)
                m_nodes[static_cast<std::size_t>(row * m_columns + column)] =
                    nodeAt(column * kGrid / scale, row * kGrid / scale, angle, size, finish);
    }

    const Node& at(int column, int row) const
    {
        return m_nodes[static_cast<std::size_t>(row * m_columns + column)];
    }

private:
    Node nodeAt(double x, double y, double angle, QSize size, const Finish& finish) const
    {
        const double scale = std::max(size.width(), size.height()) / 1200.0;
        double dx =
            finish.wobble * (std::sin(y * 0.021 + m_phase[0]) + std::sin(y * 0.057 + x * 0.009 + m_phase[1]));
        double dy =
            finish.wobble * (std::sin(x * 0.019 + m_phase[2]) + std::sin(x * 0.051 - y * 0.011 + m_phase[3]));
        double shade = 1.0;
        if (finish.folds > 0) {
            const double u = x * std::cos(angle) + y * std::sin(angle);
            const double v = y * std::cos(angle) - x * std::sin(angle);
            const double bend = 46 * std::sin(v * 0.0052 + m_phase[4]);
            const double a = (u + bend) * 0.0145 + m_phase[5];
            const double b = (u - bend * 0.6) * 0.0317 + m_phase[6];
            const double slope = std::cos(a) + 0.55 * std::cos(b);
            dx += finish.folds * (16 * std::sin(a) + 6 * std::sin(b));
            dy += finish.folds * 9 * std::sin(a * 0.7 + 1);
            shade += finish.folds * (0.24 * slope - 0.05);
        }
        const double cx = x * scale / size.width() - 0.5;
        const double cy = y * scale / size.height() - 0.5;
        shade *= 1.07 - 0.16 * (cx + cy); // light from the upper left
        shade *= 1.0 - finish.vignette * std::pow(std::min(1.0, (cx * cx + cy * cy) * 2.0), 1.6);
        return {static_cast<float>(dx * scale), static_cast<float>(dy * scale), static_cast<float>(shade)};
    }

    int m_columns;
    std::vector<Node> m_nodes;
    std::array<double, 7> m_phase{};
};

std::vector<float> noiseTile(Hand& hand)
{
    std::vector<float> tile(kNoiseSide * kNoiseSide);
    for (float& value : tile)
        value = static_cast<float>(hand.unit() + hand.unit() - 1.0);
    return tile;
}

/// Brightness of one repeat (two by two crossings) of a plain weave; each thread is round.
std::vector<float> weaveTile(int width, double depth)
{
    const int side = 2 * width;
    std::vector<float> tile(static_cast<std::size_t>(side * side));
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const bool warpOver = ((x / width) + (y / width)) % 2 == 0;
            const double across = ((warpOver ? x : y) % width + 0.5) / width;
            const double roundness = std::sin(across * std::numbers::pi);
            tile[static_cast<std::size_t>(y * side + x)] = static_cast<float>(
                1.0 + depth * (roundness - 0.62) + (warpOver ? depth * 0.12 : -depth * 0.12));
        }
    }
    return tile;
}

/// One row of the relief, already interpolated between its upper and lower grid line.
std::vector<Node> reliefRow(const Relief& relief, int columns, int y)
{
    const int row = y / kGrid;
    const float t = static_cast<float>(y % kGrid) / kGrid;
    std::vector<Node> nodes(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column) {
        const Node& a = relief.at(column, row);
        const Node& b = relief.at(column, row + 1);
        nodes[static_cast<std::size_t>(column)] = {a.dx + (b.dx - a.dx) * t, a.dy + (b.dy - a.dy) * t,
                                                   a.shade + (b.shade - a.shade) * t};
    }
    return nodes;
}

struct Textures {
    std::vector<float> noise;
    std::vector<float> weave;
    int weaveSide;
    float grain;

    /// Brightness of thread and grain along one row of pixels.
    void row(int y, std::vector<float>& out) const
    {
        const float* fine = noise.data() + (y % kNoiseSide) * kNoiseSide;
        const float* blotch = noise.data() + ((y / 3 + 97) % kNoiseSide) * kNoiseSide;
        const float* thread = weave.data() + (y % weaveSide) * weaveSide;
        int at = 0;
        for (std::size_t x = 0; x < out.size(); ++x) {
            out[x] =
                thread[at] *
                (1.0F + grain * (0.7F * fine[x % kNoiseSide] + 0.5F * blotch[(x / 5 + 31) % kNoiseSide]));
            at = at + 1 == weaveSide ? 0 : at + 1;
        }
    }
};

/// Bilinear sample of the picture, clamped at its edges, times `light`.
QRgb sample(const std::vector<const QRgb*>& lines, QSize size, float x, float y, float light)
{
    const float cx = std::clamp(x, 0.0F, static_cast<float>(size.width() - 1) - 0.01F);
    const float cy = std::clamp(y, 0.0F, static_cast<float>(size.height() - 1) - 0.01F);
    const int ix = static_cast<int>(cx);
    const int iy = static_cast<int>(cy);
    const int fx = static_cast<int>((cx - static_cast<float>(ix)) * 256.0F);
    const int fy = static_cast<int>((cy - static_cast<float>(iy)) * 256.0F);
    const QRgb* top = lines[static_cast<std::size_t>(iy)] + ix;
    const QRgb* bottom = lines[static_cast<std::size_t>(iy + 1)] + ix;
    const int gain = static_cast<int>(light * 256.0F);
    const auto mix = [&](int shift) {
        const auto part = [shift](QRgb pixel) { return static_cast<int>((pixel >> shift) & 0xFFU); };
        const int upper = part(top[0]) * (256 - fx) + part(top[1]) * fx;
        const int lower = part(bottom[0]) * (256 - fx) + part(bottom[1]) * fx;
        const int value = (upper * (256 - fy) + lower * fy) >> 16;
        return std::clamp((value * gain) >> 8, 0, 255);
    };
    return qRgb(mix(16), mix(8), mix(0));
}

} // namespace

QImage finishPicture(const QImage& image, const Finish& finish, std::uint64_t seed)
{
    const QSize size = image.size();
    if (size.width() < 2 || size.height() < 2)
        return image;
    Hand hand(seed ^ 0x5EEDF00DULL);
    const Relief relief(size, finish, hand);
    const int thread = std::max(2, finish.threadWidth);
    const Textures textures{noiseTile(hand), weaveTile(thread, finish.weave), 2 * thread,
                            static_cast<float>(finish.grain)};
    std::vector<const QRgb*> lines(static_cast<std::size_t>(size.height()));
    for (int y = 0; y < size.height(); ++y)
        lines[static_cast<std::size_t>(y)] = reinterpret_cast<const QRgb*>(image.constScanLine(y));

    QImage out(size, QImage::Format_RGB32);
    std::vector<float> texture(static_cast<std::size_t>(size.width()));
    for (int y = 0; y < size.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(out.scanLine(y));
        const std::vector<Node> nodes = reliefRow(relief, size.width() / kGrid + 2, y);
        textures.row(y, texture);
        for (int x = 0; x < size.width(); ++x) {
            const Node& a = nodes[static_cast<std::size_t>(x / kGrid)];
            const Node& b = nodes[static_cast<std::size_t>(x / kGrid + 1)];
            const float t = static_cast<float>(x % kGrid) / kGrid;
            line[x] = sample(lines, size, static_cast<float>(x) + a.dx + (b.dx - a.dx) * t,
                             static_cast<float>(y) + a.dy + (b.dy - a.dy) * t,
                             (a.shade + (b.shade - a.shade) * t) * texture[static_cast<std::size_t>(x)]);
        }
    }
    return out;
}

} // namespace karigar::demo
