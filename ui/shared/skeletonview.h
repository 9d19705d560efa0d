// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The page's own shape while it loads, and only when that takes longer than 150 ms. It does not move.
// Thread: GUI. Put it where the content will be, call start(), and hide it when the content is there.

#include <QTimer>
#include <QWidget>

namespace karigar::ui {

class SkeletonView : public QWidget {
    Q_OBJECT
public:
    enum class Shape { List, Tiles, Page };
    static constexpr int kDelayMs = 150;

    explicit SkeletonView(Shape shape, QWidget* parent = nullptr);
    void start();
    /// For pictures of the kit: skips the delay.
    void showNow();
    bool isDrawn() const { return m_drawn; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Shape m_shape;
    QTimer m_delay;
    bool m_drawn = false;
};

} // namespace karigar::ui
