// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace karigar::ui {

/// Cards of one height in as many equal columns as fit. Owns the cards. Arrow keys move between them. GUI
/// thread.
class CardGrid : public QWidget {
    Q_OBJECT
public:
    CardGrid(int narrowest, int height, QWidget* parent = nullptr);

    /// Replaces the cards; the old ones are deleted.
    void setCards(const QList<QWidget*>& cards);
    const QList<QWidget*>& cards() const { return m_cards; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int columnsFor(int width) const;
    void arrange();

    int m_narrowest;
    int m_height;
    QList<QWidget*> m_cards;
};

} // namespace karigar::ui
