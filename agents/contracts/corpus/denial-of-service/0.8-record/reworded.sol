// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface Coin {
    function balanceOf(address account) external view returns (uint256);

    function move(address from, address to, uint256 amount) external returns (bool);
}

/// Lends what was paid in, if the books are right.
contract Lender {
    Coin private immutable coin;
    uint256 public booked;

    constructor(Coin chosen) {
        coin = chosen;
    }

    function payIn(uint256 amount) external {
        booked += amount;
        require(coin.move(msg.sender, address(this), amount), "refused");
    }

    function available() external view returns (uint256) {
        return booked;
    }

    function lend(uint256 amount) external {
        uint256 held = coin.balanceOf(address(this));
        assert(held == booked);
        booked -= amount;
        require(coin.move(address(this), msg.sender, amount), "refused");
    }
}
