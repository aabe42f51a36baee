// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

interface IToken {
    function transfer(address to, uint256 amount) external returns (bool);
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
}

contract Dividend {
    IToken public immutable stock;
    IToken public immutable coin;
    uint256 public pot;
    uint256 public total = 1;
    mapping(address => uint256) public held;
    mapping(address => uint256) public round;

    constructor(IToken stock_, IToken coin_, uint256 pot_) {
        stock = stock_;
        coin = coin_;
        pot = pot_;
    }

    function join(uint256 amount) external {
        held[msg.sender] += amount;
        total += amount;
        round[msg.sender] = block.number;
        require(stock.transferFrom(msg.sender, address(this), amount));
    }

    function collect() external {
        require(round[msg.sender] + 6500 < block.number, "too early");
        round[msg.sender] = block.number;
        require(coin.transfer(msg.sender, (held[msg.sender] * pot) / total));
    }
}
